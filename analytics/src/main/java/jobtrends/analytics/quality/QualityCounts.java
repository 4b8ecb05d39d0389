package jobtrends.analytics.quality;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.QualityCheck.Subject;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the checks are made of: one per run and source, over its listings that seek somebody.
 *
 * @param listings how many
 * @param ids distinct ones
 * @param jobs listings that the table of jobs knows as of their job
 * @param filled listings that have the field
 * @param inRange of those that state it, listings whose value can be
 * @param unknown listings of which it is not known
 */
record QualityCounts(
    String run,
    String source,
    long listings,
    long ids,
    long jobs,
    Map<Subject, Long> filled,
    Map<Subject, Long> inRange,
    Map<Subject, Long> unknown) {

  /** Before the first job board, and after the day of the run in every time zone. */
  private static final String FIRST_DAY = "2000-01-01";

  private static final double MOST_PAY = 1e10;

  private static final Map<Subject, Column> FILLED =
      inOrder(
          Map.of(
              Subject.TITLE, col("title").isNotNull(),
              Subject.EMPLOYER, col("employer").isNotNull(),
              Subject.PLACE, col("place_named"),
              Subject.DESCRIPTION, col("has_description"),
              Subject.URL, col("url").isNotNull(),
              Subject.POSTED, col("posted_on").isNotNull(),
              Subject.PAY, col("pay_currency").isNotNull()));

  private static final Map<Subject, Column> IN_RANGE =
      inOrder(
          Map.of(
              Subject.POSTED,
              col("posted_on").between(to_date(lit(FIRST_DAY)), date_add(col("day"), 1)),
              Subject.PAY,
              canBePaid()));

  private static final Map<Subject, Column> UNKNOWN =
      inOrder(
          Map.of(
              Subject.TITLE, col("role").isNull(),
              Subject.PLACE, placeless(),
              Subject.SKILL, size(col("asks")).equalTo(0),
              Subject.PAY, col("pay_currency").isNull()));

  /** In: listings with {@code run} and {@code job_known}. */
  static List<QualityCounts> of(Dataset<Row> listings) {
    List<Column> counts =
        Stream.of(
                Stream.of(
                    countDistinct(col("native_id")).as("ids"),
                    count(when(col("job_known"), 1)).as("jobs")),
                counts("filled", FILLED),
                counts("in_range", IN_RANGE),
                counts("unknown", UNKNOWN))
            .flatMap(each -> each)
            .toList();
    return listings
        .filter(not(col("sellers_offer")))
        .groupBy("run", "source")
        .agg(count(lit(1)).as("listings"), counts.toArray(Column[]::new))
        .collectAsList()
        .stream()
        .map(QualityCounts::of)
        .toList();
  }

  private static QualityCounts of(Row row) {
    return new QualityCounts(
        row.getAs("run"),
        row.getAs("source"),
        row.<Long>getAs("listings"),
        row.<Long>getAs("ids"),
        row.<Long>getAs("jobs"),
        read(row, "filled", FILLED),
        read(row, "in_range", IN_RANGE),
        read(row, "unknown", UNKNOWN));
  }

  private static Stream<Column> counts(String kind, Map<Subject, Column> which) {
    return which.entrySet().stream()
        .map(each -> count(when(each.getValue(), 1)).as(kind + each.getKey()));
  }

  private static Map<Subject, Long> read(Row row, String kind, Map<Subject, Column> which) {
    return inOrder(
        which.keySet().stream()
            .collect(Collectors.toMap(each -> each, each -> row.<Long>getAs(kind + each))));
  }

  private static <T> Map<Subject, T> inOrder(Map<Subject, T> map) {
    return new EnumMap<>(map);
  }

  private static Column canBePaid() {
    Column low = coalesce(col("pay_min"), col("pay_max"));
    Column high = coalesce(col("pay_max"), col("pay_min"));
    return low.gt(0).and(high.geq(low)).and(high.lt(MOST_PAY));
  }

  /** Remote postings need no place, and a scope is one. */
  private static Column placeless() {
    Column empty = size(col("places")).leq(0).and(size(col("remote_scope")).leq(0));
    return empty.and(not(col("mode").equalTo("REMOTE")));
  }
}
