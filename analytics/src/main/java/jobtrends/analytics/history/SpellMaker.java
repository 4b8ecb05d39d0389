package jobtrends.analytics.history;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.xxhash64;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Folds any number of runs into the spells known before them, all at once: each listing's sightings
 * meet what is carried of it, the gate decides which runs may close anything, and {@link SpellFold}
 * does the rest.
 *
 * @param nights by source, the runs to fold, in order
 * @param newestOnly sources that show only their newest
 */
record SpellMaker(Map<String, List<SpellNight>> nights, Set<String> newestOnly)
    implements Serializable {

  /** Whether a spell is over for good. */
  static final String SETTLED = "settled";

  private static final String[] KEY = {"source", "native_id"};
  private static final StructType MADE = SpellColumns.SPELL.add(SETTLED, BooleanType);
  private static final StructType HELD =
      new StructType().add("source", StringType).add("night", IntegerType);

  SpellMaker {
    nights = Map.copyOf(nights);
    newestOnly = Set.copyOf(newestOnly);
  }

  /**
   * One row per listing that is current or was seen: {@code source}, {@code native_id}, {@code
   * carried} (its spell), {@code seen} (its sightings).
   *
   * <p>In: spells that are current; sightings of the runs; and {@code run}, {@code night}, the
   * position of each run.
   */
  static Dataset<Row> met(Dataset<Row> current, Dataset<Row> sightings, Dataset<Row> positions) {
    Dataset<Row> known = current.select(col("source"), col("native_id"), struct("*").as("carried"));
    Dataset<Row> seen =
        sightings
            .join(broadcast(positions), "run")
            .withColumn("prints", prints())
            .withColumn("countries", Sightings.countries())
            .select(col("source"), col("native_id"), struct(columns(SpellColumns.SEEN)).as("seen"))
            .groupBy("source", "native_id")
            .agg(collect_list("seen").as("seen"));
    return known.join(seen, KEY, "full_outer");
  }

  /**
   * One row per spell that is current or became settled: the columns of {@link SpellColumns#SPELL}
   * and {@link #SETTLED}.
   *
   * <p>In: {@link #met}, which is read twice.
   */
  Dataset<Row> made(Dataset<Row> met) {
    FlatMapFunction<Row, Row> fold = new SpellMaker(passed(met), newestOnly)::spells;
    return met.flatMap(fold, Encoders.row(MADE));
  }

  private static Column[] columns(StructType shape) {
    return Stream.of(shape.fieldNames()).map(name -> col(name)).toArray(Column[]::new);
  }

  /** In the order of {@link Spell#PARTS}. */
  private static Column prints() {
    return array(
        xxhash64(col("title")),
        xxhash64(col("pay_min"), col("pay_max"), col("pay_currency"), col("pay_period")),
        xxhash64(array_sort(col("places"))),
        xxhash64(col("skills")),
        coalesce(col("text_print"), lit(0L)));
  }

  /** The runs, without what the gate holds back. */
  private Map<String, List<SpellNight>> passed(Dataset<Row> met) {
    Map<String, Set<Integer>> held =
        held(met).collectAsList().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getString(0),
                    Collectors.mapping(row -> row.getInt(1), Collectors.toSet())));
    Map<String, List<SpellNight>> passed = new HashMap<>(nights);
    held.forEach((source, positions) -> passed.put(source, without(nights.get(source), positions)));
    return passed;
  }

  private static List<SpellNight> without(List<SpellNight> all, Set<Integer> held) {
    return IntStream.range(0, all.size())
        .mapToObj(i -> held.contains(i) ? all.get(i).held() : all.get(i))
        .toList();
  }

  /** {@code source}, {@code night}: runs that prove nothing, because too much is missing. */
  private Dataset<Row> held(Dataset<Row> met) {
    MapFunction<Row, String> source = row -> row.getAs("source");
    FlatMapGroupsFunction<String, Row, Row> gate = this::held;
    return met.filter(col("source").isin(proving()))
        .select(
            col("source"),
            col("carried.state"),
            col("carried.last_seen"),
            col("carried.absences"),
            col("carried.absent_since"),
            col("carried.scope"),
            array_sort(transform(col("seen"), each -> each.getField("night"))).as("nights"))
        .groupBy("source", "state", "last_seen", "absences", "absent_since", "scope", "nights")
        .agg(count(lit(1)).as("listings"))
        .groupByKey(source, Encoders.STRING())
        .flatMapGroups(gate, Encoders.row(HELD));
  }

  private Object[] proving() {
    return nights.entrySet().stream()
        .filter(source -> source.getValue().stream().anyMatch(SpellNight::proves))
        .map(Map.Entry::getKey)
        .sorted()
        .toArray();
  }

  private Iterator<Row> held(String source, Iterator<Row> rows) {
    var groups = new ArrayList<SpellGate.Group>();
    rows.forEachRemaining(row -> groups.add(group(row)));
    List<SpellNight> asked = nights.get(source);
    List<SpellNight> passed = SpellGate.pass(asked, groups);
    return IntStream.range(0, asked.size())
        .filter(i -> asked.get(i).proves() && !passed.get(i).proves())
        .mapToObj(i -> RowFactory.create(source, i))
        .iterator();
  }

  private static SpellGate.Group group(Row row) {
    Optional<SpellStanding> carried =
        row.getAs("state") == null ? Optional.empty() : Optional.of(SpellRows.standing(row));
    var seen = new BitSet();
    list(row, "nights").forEach(night -> seen.set((Integer) night));
    return new SpellGate.Group(carried, seen, row.<Long>getAs("listings"));
  }

  /** A listing that was not seen has no list. */
  private static List<Object> list(Row row, String column) {
    int index = row.fieldIndex(column);
    return row.isNullAt(index) ? List.of() : row.getList(index);
  }

  private Iterator<Row> spells(Row listing) {
    String source = listing.getAs("source");
    Function<Spell, Row> row =
        spell ->
            SpellRows.row(source, listing.getAs("native_id"), spell, !newestOnly.contains(source));
    SpellFold.Folded folded =
        SpellFold.fold(
            Optional.ofNullable(listing.<Row>getAs("carried")).map(SpellRows::spell),
            nights.get(source),
            seen(listing));
    return Stream.concat(
            folded.settled().stream().map(spell -> with(row.apply(spell), true)),
            folded.current().stream().map(spell -> with(row.apply(spell), false)))
        .iterator();
  }

  private static Map<Integer, Spell.Sighting> seen(Row listing) {
    return list(listing, "seen").stream()
        .map(Row.class::cast)
        .collect(
            Collectors.toMap(
                row -> row.<Integer>getAs("night"),
                SpellRows::sighting,
                (first, repeated) -> first));
  }

  private static Row with(Row row, boolean settled) {
    Object[] cells = new Object[row.size() + 1];
    for (int i = 0; i < row.size(); i++) {
      cells[i] = row.get(i);
    }
    cells[row.size()] = settled;
    return RowFactory.create(cells);
  }
}
