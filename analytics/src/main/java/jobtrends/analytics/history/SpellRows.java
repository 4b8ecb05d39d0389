package jobtrends.analytics.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** A spell to a row of {@link SpellColumns#SPELL} and back. Null stays on the row's side. */
final class SpellRows {

  private SpellRows() {}

  /**
   * @param countable whether its source shows its whole stock
   */
  static Row row(String source, String nativeId, Spell spell, boolean countable) {
    Spell.Said said = spell.last().said();
    SpellStanding standing = spell.standing();
    return RowFactory.create(
        source,
        nativeId,
        said.job(),
        said.role().orElse(null),
        said.family().orElse(null),
        said.employer().orElse(null),
        said.countries().toArray(new String[0]),
        spell.postedOn().orElse(null),
        spell.firstSeen(),
        standing.lastSeen(),
        standing.state().name(),
        standing.endedOn().orElse(null),
        standing.absences(),
        standing.absentSince().orElse(null),
        standing.scope(),
        spell.leftTruncated(),
        countable,
        rows(spell.pauses(), SpellRows::row),
        rows(spell.edits(), SpellRows::row),
        spell.last().prints().toArray(new Long[0]));
  }

  private static Row row(Spell.Pause pause) {
    return RowFactory.create(pause.endedOn(), pause.ended().name(), pause.reopenedOn());
  }

  private static Row row(Spell.Edit edit) {
    return RowFactory.create(edit.day(), edit.changed().toArray(new String[0]));
  }

  private static <T> Row[] rows(List<T> values, Function<T, Row> row) {
    return values.stream().map(row).toArray(Row[]::new);
  }

  static Spell spell(Row row) {
    return new Spell(
        postedOn(row),
        row.getAs("first_seen"),
        row.getAs("left_truncated"),
        standing(row),
        list(row, "pauses", SpellRows::pause),
        list(row, "edited", SpellRows::edit),
        sighting(row));
  }

  /**
   * In: {@code state}, {@code last_seen}, {@code absences}, {@code absent_since}, {@code scope}.
   */
  static SpellStanding standing(Row row) {
    return new SpellStanding(
        SpellState.valueOf(row.getAs("state")),
        row.getAs("last_seen"),
        row.<Integer>getAs("absences"),
        Optional.ofNullable(row.<LocalDate>getAs("absent_since")),
        row.getAs("scope"));
  }

  private static Spell.Pause pause(Row row) {
    return new Spell.Pause(
        row.getLocalDate(0), SpellState.valueOf(row.getString(1)), row.getLocalDate(2));
  }

  private static Spell.Edit edit(Row row) {
    return new Spell.Edit(row.getLocalDate(0), row.getList(1));
  }

  private static Optional<LocalDate> postedOn(Row row) {
    return Optional.ofNullable(row.getAs("posted_on"));
  }

  /** In: {@code prints}, {@code posted_on} and the columns that are kept of a sighting. */
  static Spell.Sighting sighting(Row row) {
    var said =
        new Spell.Said(
            row.getAs("job"),
            Optional.ofNullable(row.getAs("role")),
            Optional.ofNullable(row.getAs("family")),
            Optional.ofNullable(row.getAs("employer")),
            row.getList(row.fieldIndex("countries")));
    return new Spell.Sighting(row.getList(row.fieldIndex("prints")), postedOn(row), said);
  }

  private static <T> List<T> list(Row row, String column, Function<Row, T> read) {
    return row.<Row>getList(row.fieldIndex(column)).stream().map(read).toList();
  }
}
