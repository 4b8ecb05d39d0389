package jobtrends.ingest.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps a crawl on the public internet: a name is resolved and every one of its addresses looked
 * at, so that a page, a redirect or a name server cannot send us into the house. Hosts named in the
 * settings are exempt.
 */
final class Addresses {

  /** Name to addresses. */
  @FunctionalInterface
  interface Resolver {
    String REMEMBERED_SECONDS = "600";

    List<InetAddress> resolve(String host) throws UnknownHostException;

    /**
     * As the machine resolves names. The JDK's client connects to what the JDK's own memory of
     * names holds, which is what this looks into, for at least {@value #REMEMBERED_SECONDS} seconds
     * (where no one has set another time before). So the address that was looked at is the one that
     * is asked, unless the memory ran out in between; the look after the answer then finds the
     * newer address, since that is remembered for longer than any answer may take. The guarantee:
     * nothing a private address says is ever read or kept. What is left is one GET without content
     * that may reach it, at the moment the memory runs out.
     */
    static Resolver system() {
      if (Security.getProperty("networkaddress.cache.ttl") == null) {
        Security.setProperty("networkaddress.cache.ttl", REMEMBERED_SECONDS);
      }
      return host -> Arrays.asList(InetAddress.getAllByName(host));
    }
  }

  /** Where a host is. */
  enum Whereabouts {
    REACHABLE,
    PRIVATE,
    UNKNOWN
  }

  /** Said of a host that resolves into the house. */
  static final String PRIVATE_HOST = "host is on a private address and not in privateHosts";

  private final Resolver resolver;
  private final Set<String> exempt;

  Addresses(Resolver resolver, List<String> exemptHosts) {
    this.resolver = resolver;
    this.exempt = exemptHosts.stream().map(Addresses::plain).collect(Collectors.toSet());
  }

  Whereabouts of(URI address) {
    String host = plain(address.getHost());
    if (exempt.contains(host)) {
      return Whereabouts.REACHABLE;
    }
    try {
      boolean allPublic = resolver.resolve(host).stream().allMatch(Addresses::isPublic);
      return allPublic ? Whereabouts.REACHABLE : Whereabouts.PRIVATE;
    } catch (UnknownHostException e) {
      return Whereabouts.UNKNOWN;
    }
  }

  /** Lower case, an IPv6 address without its brackets. */
  private static String plain(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("[") ? lower.substring(1, lower.length() - 1) : lower;
  }

  /** Whether an address is for the whole internet (IANA special-purpose address registries). */
  static boolean isPublic(InetAddress address) {
    boolean special =
        address.isLoopbackAddress()
            || address.isAnyLocalAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    byte[] bytes = address.getAddress();
    return !special && (bytes.length == 4 ? isPublic4(bytes, 0) : isPublic6(bytes));
  }

  private static boolean isPublic4(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int second = bytes[at + 1] & 0xff;
    int third = bytes[at + 2] & 0xff;
    boolean carrier = first == 100 && second >= 64 && second < 128;
    boolean house = first == 10 || (first == 172 && second >= 16 && second < 32);
    boolean assigned = first == 192 && (second == 168 || (second == 0 && third == 0));
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    boolean linkLocal = first == 169 && second == 254;
    boolean noHost = first == 0 || first == 127 || first >= 224;
    return !(carrier || house || assigned || benchmark || linkLocal || noHost);
  }

  private static boolean isPublic6(byte[] bytes) {
    boolean uniqueLocal = (bytes[0] & 0xfe) == 0xfc;
    if (uniqueLocal) {
      return false;
    }
    // Addresses that carry an IPv4 address: ::a.b.c.d, NAT64 64:ff9b::a.b.c.d, 6to4 2002:a.b.c.d::
    boolean compatible = startsWith(bytes, 0, 0, 0, 0);
    boolean nat64 = startsWith(bytes, 0x00, 0x64, 0xff, 0x9b);
    boolean sixToFour = startsWith(bytes, 0x20, 0x02);
    return !((compatible || nat64) && !isPublic4(bytes, 12))
        && !(sixToFour && !isPublic4(bytes, 2));
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
