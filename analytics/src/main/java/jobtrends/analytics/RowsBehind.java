package jobtrends.analytics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jobtrends.analytics.history.Sightings;
import jobtrends.analytics.trends.PayCells;
import jobtrends.analytics.trends.PayYardsticks;
import jobtrends.settings.Nearest;
import jobtrends.settings.Refused;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The rows a published number was counted from, by one query: a query per table of the data set,
 * whose columns {@code counted} and {@code hit} say what the number is made of, and any other query
 * over the same views.
 *
 * <p>Views: {@code sightings} (one row per listing and run), {@code week_postings} (job and week),
 * {@code postings} (job of the level window), {@code compared} (job and window), {@code spells}
 * (continuous period open), {@code yardsticks} (currency, day and country: what makes pay
 * comparable).
 */
public final class RowsBehind {

  /** Every table of the data set that is counted from rows. */
  public static final List<String> TABLES =
      List.of(
          "closings",
          "demand-days",
          "demand-group-weeks",
          "demand-weeks",
          "employer-counts",
          "flow-weeks",
          "growth",
          "hiring-cities",
          "inactives",
          "mix-shifts",
          "momentum",
          "pay-above",
          "pay-comparisons",
          "pay-levels",
          "role-skill-lifts",
          "role-skills",
          "skill-pairs",
          "skill-shares",
          "work-mode-weeks");

  /** A colon and a name that follow no other colon or letter: ":role", not "a::int". */
  private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-z_]+)");

  private final SparkSession spark;

  private RowsBehind(SparkSession spark) {
    this.spark = spark;
  }

  /** Brings the tables up to date and opens the views as they were counted on the as-of day. */
  public static RowsBehind open(SparkSession spark, AnalysisRequest request) {
    var rows = new AnalysedRows(spark, request);
    Dataset<Row> advertised = Sightings.advertised(rows.both());
    Dataset<Row> pay = PayCells.of(rows.field());
    Map.of(
            "sightings", rows.sightings(),
            "week_postings", rows.weekPostings(),
            "postings", PayCells.withYear(rows.level()).join(advertised, "job"),
            "compared", rows.compared().postings().join(advertised, "job"),
            "spells", rows.spells().table(),
            "yardsticks", PayYardsticks.of(pay, request.yardstick()))
        .forEach((name, view) -> view.createOrReplaceTempView(name));
    return new RowsBehind(spark);
  }

  /**
   * The documented query of a table, with its {@code :parameters}.
   *
   * @throws Refused when the data set has no such table
   */
  public static String sql(String table) {
    if (!TABLES.contains(table)) {
      throw new Refused(Nearest.sentence("table", table, TABLES));
    }
    try (InputStream file = RowsBehind.class.getResourceAsStream("behind/" + table + ".sql")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of a query's parameters: the columns that name a row of the table. */
  public static SortedSet<String> parameters(String sql) {
    return PARAMETER
        .matcher(sql.replaceAll("(?m)--.*$|'[^']*'", ""))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Rows behind one row of a table.
   *
   * @param key the row's values of {@link #parameters}
   * @throws Refused as {@link #check}
   */
  public Dataset<Row> of(String table, Map<String, String> key) {
    check(table, key);
    return spark.sql(sql(table), Map.copyOf(key));
  }

  /**
   * Asks before any table is opened.
   *
   * @throws Refused when there is no such table, or a value lacks or is one too many
   */
  public static void check(String table, Map<String, String> key) {
    SortedSet<String> needed = parameters(sql(table));
    if (!needed.equals(key.keySet())) {
      throw new Refused(
          "the rows behind "
              + table
              + " need "
              + needed.stream().map(name -> name + "=…").collect(Collectors.joining(" "))
              + (key.isEmpty()
                  ? ""
                  : ", not " + String.join(" and ", new TreeSet<>(key.keySet()))));
    }
  }

  /**
   * What a query of the user's gives: it can read and never change, because it stands in brackets.
   *
   * @throws Refused when it cannot be read as one query over the views
   */
  public Dataset<Row> query(String sql) {
    try {
      return spark.sql("SELECT * FROM (\n" + sql + "\n)");
    } catch (Exception e) {
      throw refused(e);
    }
  }

  /** Spark's own is a checked exception that no method of it declares. */
  private static RuntimeException refused(Exception e) {
    if (e instanceof AnalysisException) {
      return new Refused("the query cannot be read: " + firstSentence(e.getMessage()));
    }
    return e instanceof RuntimeException fault ? fault : new IllegalStateException(e);
  }

  /** Spark names the error first, and then how to write SQL. */
  private static String firstSentence(String message) {
    Matcher line = Pattern.compile("^(\\[[A-Z_.]+] )?([^\\n]*)").matcher(message);
    return line.find() ? line.group(2) : message;
  }
}
