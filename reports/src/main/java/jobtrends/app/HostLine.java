package jobtrends.app;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import jobtrends.model.Traffic;

/** What a host was asked, in one line. */
final class HostLine {

  private HostLine() {}

  /**
   * "a.example 252 requests, 12,345 kB, 3 unchanged, 1.0 s apart or more; waited 251.0 s (pace)".
   */
  static String of(String host, Traffic asked) {
    String gap =
        asked.smallestGap().map(least -> ", " + seconds(least) + " apart or more").orElse("");
    String waited =
        asked.waited().entrySet().stream()
            .map(
                wait ->
                    seconds(wait.getValue())
                        + " ("
                        + wait.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + ")")
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%-28s %,6d requests, %,d kB, %,d unchanged%s%s",
        host,
        asked.requests(),
        asked.bytes() / 1000,
        asked.notModified(),
        gap,
        waited.isEmpty() ? "" : "; waited " + waited);
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%,.1f s", time.toMillis() / 1000.0);
  }
}
