package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.SpellState;
import jobtrends.model.DemandWeek;
import jobtrends.model.FlowWeek;
import jobtrends.model.FlowWeek.Kind;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** What came and what went, week by week, in sources seen whole in both of two weeks (S2, S4). */
public final class PostingFlow {

  private static final StructType EVENT =
      new StructType()
          .add("week", DateType)
          .add("kind", StringType)
          .add("role", StringType)
          .add("event", StringType);

  private PostingFlow() {}

  /**
   * One row per week, kind of source, role and event: {@code week}, {@code kind}, {@code role},
   * {@code event}, {@code jobs}.
   *
   * <p>In: the table of spells.
   *
   * @param newestOnly sources that show only their newest
   */
  public static Dataset<Row> of(Dataset<Row> spells, RunCalendar calendar, Set<String> newestOnly) {
    Map<Kind, List<JobFlow.Week>> weeks = new EnumMap<>(Kind.class);
    var sources = new FlowSources(calendar, newestOnly);
    sources.kinds().forEach(kind -> weeks.put(kind, sources.weeks(kind)));
    FlatMapFunction<Row, Row> events = job -> events(job, weeks);
    Column roles =
        when(col("role").isNull(), array(lit(DemandWeek.UNKNOWN_ROLE)))
            .otherwise(array(lit(DemandWeek.ALL_ROLES), col("role")));
    return jobs(spells)
        .flatMap(events, Encoders.row(EVENT))
        .withColumn("role", explode(roles))
        .groupBy("week", "kind", "role", "event")
        .agg(count(lit(1)).as("jobs"));
  }

  /** One row per job: {@code role} of its newest listing that has one, and its spells. */
  private static Dataset<Row> jobs(Dataset<Row> spells) {
    Column newest = struct(col("last_seen"), col("spell"));
    return spells
        .groupBy("job")
        .agg(
            max_by(col("role"), when(col("role").isNotNull(), newest)).as("role"),
            collect_list(
                    struct(
                        col("source"),
                        col("first_seen"),
                        col("ended_on"),
                        col("state"),
                        col("left_truncated"),
                        col("pauses"),
                        col("edited.day").as("edits")))
                .as("spells"));
  }

  private static Iterator<Row> events(Row job, Map<Kind, List<JobFlow.Week>> weeks) {
    String role = job.getAs("role");
    List<Row> spells = job.getList(job.fieldIndex("spells"));
    var flow = new JobFlow(spells.stream().flatMap(PostingFlow::stretches).toList());
    return weeks.entrySet().stream()
        .flatMap(
            kind ->
                kind.getValue().stream()
                    .flatMap(
                        week ->
                            flow.in(week).stream()
                                .map(
                                    event ->
                                        RowFactory.create(
                                            week.monday(),
                                            kind.getKey().name(),
                                            role,
                                            event.name()))))
        .iterator();
  }

  /** A spell without its pauses; its edits go with the first part. */
  private static Stream<JobFlow.Stretch> stretches(Row spell) {
    var stretches = new ArrayList<JobFlow.Stretch>();
    LocalDate from = spell.getAs("first_seen");
    boolean truncated = spell.getAs("left_truncated");
    List<LocalDate> edits = spell.getList(spell.fieldIndex("edits"));
    for (Row pause : spell.<Row>getList(spell.fieldIndex("pauses"))) {
      var end = new End(pause.getLocalDate(0), isLapsed(pause.getString(1)));
      stretches.add(stretch(spell, from, end, truncated, edits));
      from = pause.getLocalDate(2);
      truncated = false;
      edits = List.of();
    }
    LocalDate until =
        Optional.ofNullable(spell.<LocalDate>getAs("ended_on")).orElse(JobFlow.NO_END);
    var end = new End(until, isLapsed(spell.getAs("state")));
    stretches.add(stretch(spell, from, end, truncated, edits));
    return stretches.stream();
  }

  private record End(LocalDate day, boolean lapsed) {}

  private static JobFlow.Stretch stretch(
      Row spell, LocalDate from, End end, boolean truncated, List<LocalDate> edits) {
    return new JobFlow.Stretch(
        spell.getAs("source"), from, end.day(), end.lapsed(), truncated, edits);
  }

  private static boolean isLapsed(String state) {
    return state.equals(SpellState.LAPSED.name());
  }

  /** One record per completed week, kind of source and role seen in any of them, weeks first. */
  public static List<FlowWeek> toRecords(
      Dataset<Row> counts, RunCalendar calendar, Set<String> newestOnly) {
    return FlowSeries.of(counts.collectAsList(), new FlowSources(calendar, newestOnly));
  }
}
