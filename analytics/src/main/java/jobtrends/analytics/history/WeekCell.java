package jobtrends.analytics.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jobtrends.model.WorkMode;
import org.apache.spark.sql.Row;

/**
 * Jobs of a week counted by where they were shown: one per ISO week, day or whole week, series,
 * number of names that share the job, work mode, and set of sources. No job is in two cells of a
 * series and span, so the distinct jobs that any choice of sources shows are the sum of the cells
 * whose set has one of them.
 *
 * @param week Monday
 * @param day the day they were shown; absent for the whole week
 * @param parts names of the group the job is shared equally among: it counts 1/parts in each (S34)
 * @param mode the work mode most of the week's listings of the job state; absent where not counted
 *     by it
 * @param sources that showed them (or state their pay), sorted
 */
public record WeekCell(
    LocalDate week,
    Optional<LocalDate> day,
    Series series,
    int parts,
    Optional<WorkMode> mode,
    List<String> sources,
    long jobs) {

  /** What demand is counted by. */
  public enum Group {
    ROLE,
    FAMILY,
    COUNTRY,
    CITY,
    /** Jobs of the field whose pay is stated, by the sources that state it. */
    STATED_PAY
  }

  /**
   * @param name role (all and unknown among them), family, ISO 3166-1 alpha-2 code, "Berlin, DE",
   *     or all roles where pay is counted
   */
  public record Series(Group group, String name) {}

  /** From a row of {@link WeekCube#of}. */
  static WeekCell of(Row row) {
    return new WeekCell(
        row.getLocalDate(0),
        Optional.ofNullable(row.getAs("day")),
        new Series(Group.valueOf(row.getAs("group")), row.getAs("name")),
        row.<Integer>getAs("parts"),
        Optional.<String>ofNullable(row.getAs("mode")).map(WorkMode::valueOf),
        row.getList(row.fieldIndex("sources")),
        row.<Long>getAs("jobs"));
  }
}
