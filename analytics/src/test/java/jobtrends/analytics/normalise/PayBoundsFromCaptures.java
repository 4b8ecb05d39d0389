package jobtrends.analytics.normalise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import jobtrends.model.ListingText;
import jobtrends.model.NormalisedListing;

/**
 * Prints the rows of {@code pay-bounds.csv}: run it with a folder of landed days ({@code
 * *.jsonl.gz} with title, location and description) and put what it prints into the table, by hand
 * and with a new version of the currencies.
 *
 * <p>Counted is pay that names its sign and its period, once per employer, title and figure, where
 * the listing names one country. From and to are the median of its logarithms less and plus four
 * times their median absolute deviation (scaled by 1.4826), and at least six times below and above,
 * where at least 20 different figures are. Pay per hour has no lower bound: boards use low figures
 * as a placeholder.
 */
final class PayBoundsFromCaptures {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FEWEST = 20;
  private static final double WIDTH = 4 * 1.4826;

  /** Bounds are at least six times below and above the median: careers are that wide. */
  private static final double NARROWEST = Math.log(6);

  /** Figures that differ more are of several kinds and say nothing. */
  private static final double WIDEST = Math.log(30);

  private PayBoundsFromCaptures() {}

  public static void main(String[] folders) throws IOException {
    Map<String, List<Double>> logs = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    Normaliser normaliser = Normaliser.standard();
    for (String folder : folders) {
      try (Stream<Path> days = Files.list(Path.of(folder))) {
        days.filter(day -> day.toString().endsWith(".jsonl.gz"))
            .sorted()
            .flatMap(PayBoundsFromCaptures::listings)
            .filter(listing -> seen.add(text(listing, "company") + "/" + text(listing, "title")))
            .map(listing -> normaliser.read(listing(listing)))
            .forEach(listing -> add(logs, listing));
      }
    }
    print(logs, System.out);
  }

  private static Stream<JsonNode> listings(Path day) {
    try {
      var lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(day)), StandardCharsets.UTF_8));
      return lines.lines().map(PayBoundsFromCaptures::json);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + day, e);
    }
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException("no JSON: " + line, e);
    }
  }

  private static String text(JsonNode listing, String key) {
    return listing.path(key).asText("");
  }

  private static ListingText listing(JsonNode listing) {
    return new ListingText(
        text(listing, "source_id"),
        Optional.of(text(listing, "title")),
        Optional.empty(),
        Optional.of(text(listing, "location")),
        Optional.empty(),
        Optional.of(text(listing, "description")),
        Optional.empty(),
        Optional.empty());
  }

  private static void add(Map<String, List<Double>> logs, NormalisedListing listing) {
    List<String> countries =
        listing.whereabouts().places().stream()
            .flatMap(place -> place.country().stream())
            .distinct()
            .toList();
    listing
        .pay()
        .salary()
        .filter(salary -> countries.size() == 1 && salary.reason().contains("stated per"))
        .filter(salary -> salary.min().isPresent())
        .filter(salary -> listing.pay().reason().equals(Salaries.STATED))
        .ifPresent(
            salary ->
                logs.computeIfAbsent(
                        salary.currency() + "," + countries.get(0) + "," + salary.period(),
                        key -> new ArrayList<>())
                    .add(Math.log(salary.min().getAsDouble())));
  }

  private static void print(Map<String, List<Double>> logs, PrintStream out) {
    logs.forEach(
        (key, values) -> {
          List<Double> distinct = values.stream().distinct().toList();
          boolean agree = deviation(distinct, median(distinct)) * WIDTH <= WIDEST;
          if (distinct.size() >= FEWEST && agree) {
            out.println(row(key, distinct));
          }
        });
  }

  private static String row(String key, List<Double> logs) {
    double middle = median(logs);
    double spread = Math.max(NARROWEST, deviation(logs, middle) * WIDTH);
    double from = key.endsWith("HOUR") ? 0 : Math.exp(middle - spread);
    return String.format(
        Locale.ROOT, "%s,%d,%.0f,%.0f", key, logs.size(), from, Math.exp(middle + spread));
  }

  private static double deviation(List<Double> logs, double middle) {
    return median(logs.stream().map(log -> Math.abs(log - middle)).toList());
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
