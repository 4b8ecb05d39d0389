package jobtrends.ingest.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jobtrends.model.Traffic;

/** Every host met so far. Threadsafe. */
final class Hosts {

  private final Map<String, Host> hosts = new ConcurrentHashMap<>();
  private final Time time;
  private final HostTerms terms;

  Hosts(Time time, HostTerms terms) {
    this.time = time;
    this.terms = terms;
  }

  Host of(URI address) {
    String bare = address.getHost().toLowerCase(Locale.ROOT);
    return hosts.computeIfAbsent(name(address, bare), name -> met(name, bare));
  }

  HostTerms terms() {
    return terms;
  }

  Map<String, Traffic> traffic() {
    var traffic = new TreeMap<String, Traffic>();
    hosts.forEach((name, host) -> traffic.put(name, host.traffic()));
    return traffic;
  }

  private Host met(String name, String bare) {
    return new Host(name, new Pace(time, terms.minDelay(bare)), new Circuit(time), new Meter());
  }

  private static String name(URI address, String bare) {
    int usual = address.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    int port = address.getPort();
    return port < 0 || port == usual ? bare : bare + ":" + port;
  }
}
