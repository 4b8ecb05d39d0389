package jobtrends.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import jobtrends.ingest.fetch.Addresses.Resolver;
import jobtrends.ingest.fetch.Addresses.Whereabouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "93.184.216.34, true",
    "8.8.8.8, true",
    "1.0.0.1, true",
    "100.63.255.255, true",
    "100.64.0.1, false",
    "100.127.255.255, false",
    "100.128.0.0, true",
    "9.255.255.255, true",
    "10.0.0.0, false",
    "10.255.255.255, false",
    "11.0.0.0, true",
    "127.0.0.1, false",
    "127.255.255.254, false",
    "0.0.0.0, false",
    "0.1.2.3, false",
    "169.254.169.254, false",
    "172.15.255.255, true",
    "172.16.0.1, false",
    "172.31.255.255, false",
    "172.32.0.0, true",
    "192.0.0.8, false",
    "192.167.255.255, true",
    "192.168.1.1, false",
    "192.169.0.0, true",
    "198.17.255.255, true",
    "198.18.0.1, false",
    "198.19.255.255, false",
    "223.255.255.255, true",
    "224.0.0.1, false",
    "240.0.0.1, false",
    "255.255.255.255, false",
    "2606:4700::1111, true",
    "::, false",
    "::1, false",
    "::127.0.0.1, false",
    "::ffff:10.0.0.1, false",
    "::ffff:8.8.8.8, true",
    "fe80::1, false",
    "febf::1, false",
    "fec0::1, false",
    "fc00::1, false",
    "fd12:3456::1, false",
    "ff02::1, false",
    "64:ff9b::7f00:1, false",
    "64:ff9b::808:808, true",
    "2002:7f00:1::1, false",
    "2002:a00:1::1, false",
    "2002:808:808::1, true"
  })
  void knowsPublicFromPrivate(String address, boolean isPublic) throws UnknownHostException {
    assertEquals(isPublic, Addresses.isPublic(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @CsvSource({
    "http://jobs.example/, REACHABLE",
    "http://half.example/, PRIVATE",
    "http://nowhere.example/, UNKNOWN",
    "http://127.0.0.1/, PRIVATE",
    "http://2130706433/, PRIVATE",
    "http://[::1]:8080/, PRIVATE",
    "http://[::ffff:127.0.0.1]/, PRIVATE",
    "http://LOCAL.example/, REACHABLE",
    "http://[fd00::5]/, REACHABLE"
  })
  void everyAddressOfANameMustBePublicUnlessTheHostIsNamed(URI address, Whereabouts expected) {
    var addresses = new Addresses(NAMES, List.of("local.EXAMPLE", "fd00::5"));
    assertEquals(expected, addresses.of(address));
  }

  @Test
  void aNamedHostIsNotEvenLookedUp() {
    Resolver never =
        host -> {
          throw new AssertionError(host);
        };
    assertEquals(
        Whereabouts.REACHABLE,
        new Addresses(never, List.of("127.0.0.1")).of(URI.create("http://127.0.0.1:8080/")));
  }

  private static final Resolver NAMES =
      host ->
          switch (host) {
            case "jobs.example" -> of("93.184.216.34", "2606:4700::1111");
            case "half.example" -> of("93.184.216.34", "192.168.0.2");
            case "nowhere.example" -> throw new UnknownHostException(host);
            default -> of(host);
          };

  private static List<InetAddress> of(String... addresses) throws UnknownHostException {
    var list = new ArrayList<InetAddress>();
    for (String address : addresses) {
      list.add(InetAddress.getByName(address));
    }
    return list;
  }
}
