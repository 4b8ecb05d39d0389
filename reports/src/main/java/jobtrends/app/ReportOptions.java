package jobtrends.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jobtrends.reports.page.Format;
import jobtrends.settings.Nearest;
import jobtrends.settings.Refused;
import picocli.CommandLine.Option;

/** Where and how to write a report: shared by {@code report} and {@code run}. */
final class ReportOptions {

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "reports-out",
      description = "Where reports go, a folder per as-of day (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--format",
      paramLabel = "LIST",
      split = ",",
      description = "What to write: pdf, html, png, svg, csv (default: all).")
  private List<String> formats = List.of();

  /**
   * @throws Refused when there is something in the way that is not a folder
   */
  Path out() {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new Refused(
          "--out " + out + " is not a folder; name one, or a path where one can be made");
    }
    return out;
  }

  Set<Format> formats() {
    var chosen = EnumSet.noneOf(Format.class);
    formats.forEach(name -> chosen.add(format(name)));
    return chosen.isEmpty() ? EnumSet.allOf(Format.class) : chosen;
  }

  private static Format format(String name) {
    return Arrays.stream(Format.values())
        .filter(format -> lower(format).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    Nearest.sentence(
                        "format",
                        name,
                        Arrays.stream(Format.values()).map(ReportOptions::lower).toList())));
  }

  private static String lower(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }
}
