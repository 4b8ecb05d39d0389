package jobtrends.analytics.normalise;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jobtrends.model.ListingText;

/**
 * How many listings a second one core reads whole: title, skills, pay, places, work mode, language.
 * Not a test: a program.
 *
 * <p>Arguments: a text of one description a line, as generated for comparisons of matchers, and how
 * often to read it. Lines are put together and cut to listings of 3,000 characters.
 */
final class NormaliserBench {

  private static final int LENGTH = 3_000;
  private static final int MOST = 10_000;

  private static final List<String> TITLES =
      List.of(
          "Senior Data Engineer (m/f/d)",
          "Machine Learning Engineer, Ranking",
          "Head of Accounting",
          "Java-Entwickler:in in Teilzeit");

  private static final List<String> LOCATIONS =
      List.of("Berlin, Germany", "Remote - US", "Paris", "Springfield, IL; Austin, TX");

  private static final List<String> PAY =
      List.of("$120k - $150k", "60.000 € im Jahr", "competitive", "£500 p/d");

  private NormaliserBench() {}

  public static void main(String[] args) throws IOException {
    List<ListingText> listings = listings(Path.of(args[0]));
    long characters =
        listings.stream().mapToLong(text -> text.description().orElse("").length()).sum();
    Normaliser normaliser = Normaliser.standard();
    long skills = 0;
    for (int pass = 0; pass < Integer.parseInt(args[1]); pass++) {
      long began = cpuNanos();
      for (ListingText listing : listings) {
        skills += normaliser.read(listing).asks().size();
      }
      double seconds = (cpuNanos() - began) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%.0f listings/s, %.1f MB/s, %d characters each, %d skills so far%n",
          listings.size() / seconds,
          characters / 1e6 / seconds,
          characters / listings.size(),
          skills);
    }
  }

  private static List<ListingText> listings(Path corpus) throws IOException {
    List<ListingText> listings = new ArrayList<>();
    StringBuilder description = new StringBuilder();
    try (BufferedReader lines = Files.newBufferedReader(corpus, StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null && listings.size() < MOST) {
        description.append(line).append('\n');
        if (description.length() >= LENGTH) {
          listings.add(listing(listings.size(), description.substring(0, LENGTH)));
          description.setLength(0);
        }
        line = lines.readLine();
      }
    }
    return listings;
  }

  private static ListingText listing(int number, String description) {
    return new ListingText(
        "bench/" + number,
        Optional.of(TITLES.get(number % TITLES.size())),
        Optional.of("Example GmbH"),
        Optional.of(LOCATIONS.get(number % LOCATIONS.size())),
        Optional.of(PAY.get(number % PAY.size())),
        Optional.of(description),
        Optional.empty(),
        Optional.empty());
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
