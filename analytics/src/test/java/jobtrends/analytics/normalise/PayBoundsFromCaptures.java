package jobtrends.analytics.normalise;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.files.Json;
import jobtrends.model.Field;
import jobtrends.model.NormalisedListing;
import jobtrends.model.RawListing;

/**
 * Prints the rows of {@code pay-bounds.csv}: run it with data folders whose landing holds listings
 * and put what it prints into the table, by hand and with a new version of the currencies.
 *
 * <p>Counted is pay that names its sign and its period, once per employer, title and figure, where
 * the listing names one country. From and to are the median of its logarithms less and plus four
 * times their median absolute deviation (scaled by 1.4826), and at least ten times below and above,
 * where at least 20 different figures are. Pay per hour has no lower bound: boards use low figures
 * as a placeholder.
 */
final class PayBoundsFromCaptures {

  private static final int FEWEST = 20;
  private static final double WIDTH = 4 * 1.4826;

  /** Bounds are at least ten times below and above the median: careers are that wide. */
  private static final double NARROWEST = Math.log(10);

  /** Figures that differ more are of several kinds and say nothing. */
  private static final double WIDEST = Math.log(30);

  private PayBoundsFromCaptures() {}

  public static void main(String[] folders) throws IOException {
    Map<String, List<Double>> logs = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    Normaliser normaliser = Normaliser.standard();
    for (String folder : folders) {
      try (Stream<Path> landed = Files.walk(Path.of(folder).resolve("landing"))) {
        landed
            .filter(file -> file.toString().endsWith(".jsonl.gz"))
            .sorted()
            .flatMap(file -> Json.readLines(file, RawListing.class).stream())
            .filter(listing -> seen.add(firstOf(listing, Field.COMPANY, Field.TITLE)))
            .map(normaliser::read)
            .forEach(listing -> add(logs, listing));
      }
    }
    print(logs, System.out);
  }

  private static String firstOf(RawListing listing, Field... fields) {
    return Stream.of(fields)
        .map(field -> listing.first(field).orElse(""))
        .collect(Collectors.joining("/"));
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
