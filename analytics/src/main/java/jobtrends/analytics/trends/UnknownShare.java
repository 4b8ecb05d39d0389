package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Optional;
import jobtrends.model.QualityCheck.Dimension;
import jobtrends.model.UnknownPart;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How much is unknown of a dimension (title, city, skill, pay), and whether it is so much that
 * nothing may be said of its trend (S33): what moved may be what can be read, not what is asked
 * for.
 */
public final class UnknownShare {

  private static final double HIGHEST = 0.40;

  private static final Column IN_FIELD = col("role").isNotNull();
  private static final Column PLACELESS =
      size(col("cities")).leq(0).and(not(col("mode").equalTo("REMOTE")));

  private UnknownShare() {}

  /** Why trends of the dimension are withheld; absent when at most 40 % are unknown. */
  public static Optional<Withheld> blocks(double unknown, double all) {
    return unknown > HIGHEST * all ? Optional.of(Withheld.MOSTLY_UNKNOWN) : Optional.empty();
  }

  /**
   * One row: {@code postings}, {@code no_title}; and of the field {@code in_field}, {@code
   * no_city}, {@code no_skill}, {@code no_pay}.
   *
   * <p>In: postings of every trade.
   */
  public static Dataset<Row> of(Dataset<Row> postings) {
    return postings.agg(
        count(lit(1)).as("postings"),
        count(when(not(IN_FIELD), 1)).as("no_title"),
        count(when(IN_FIELD, 1)).as("in_field"),
        count(when(IN_FIELD.and(PLACELESS), 1)).as("no_city"),
        count(when(IN_FIELD.and(not(col("has_description"))), 1)).as("no_skill"),
        count(when(IN_FIELD.and(col("pay").isNull()), 1)).as("no_pay"));
  }

  /** One record per dimension; none where there are no postings. */
  public static List<UnknownPart> toRecords(Dataset<Row> counts) {
    Row row = counts.first();
    return row.<Long>getAs("postings") == 0
        ? List.of()
        : List.of(
            part(
                row,
                Dimension.TITLE,
                "demand-weeks; demand-group-weeks; demand-days; growth; momentum; flow-weeks;"
                    + " work-mode-weeks"),
            part(row, Dimension.CITY, "hiring-cities; demand-group-weeks"),
            part(row, Dimension.SKILL, "skill-shares; role-skills; skill-pairs; role-skill-lifts"),
            part(row, Dimension.PAY, "pay-levels; pay-comparisons; pay-above"));
  }

  private static UnknownPart part(Row row, Dimension dimension, String tables) {
    boolean ofAll = dimension == Dimension.TITLE;
    long all = row.getAs(ofAll ? "postings" : "in_field");
    long unknown = row.getAs("no_" + dimension.name().toLowerCase(java.util.Locale.ROOT));
    return new UnknownPart(
        dimension, tables, Estimates.share(unknown, all), blocks(unknown, all).isPresent());
  }
}
