package jobtrends.analytics.history;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.types.StructType;

/** Columns of the spell tables; change one and raise the {@link #SHAPE}. */
final class SpellColumns {

  /**
   * Part of the name of the folder of spells: spells of another shape are never read. They are made
   * again from the table of listings, and nothing is read of the landing.
   */
  static final String SHAPE = "spells2";

  private static final StructType PAUSE =
      new StructType()
          .add("ended_on", DateType)
          .add("ended", StringType)
          .add("reopened_on", DateType);

  private static final StructType EDIT =
      new StructType().add("day", DateType).add("changed", createArrayType(StringType));

  /** What is kept of a listing's last sighting. */
  private static final StructType SAID =
      new StructType()
          .add("job", StringType)
          .add("role", StringType)
          .add("family", StringType)
          .add("employer", StringType)
          .add("countries", createArrayType(StringType));

  /** A listing in a run of those being folded, by the run's position. */
  static final StructType SEEN =
      with(
          new StructType()
              .add("night", IntegerType)
              .add("prints", createArrayType(LongType))
              .add("posted_on", DateType),
          SAID);

  /** A spell as it is kept; the rest of the table is derived from these. */
  static final StructType SPELL =
      with(new StructType().add("source", StringType).add("native_id", StringType), SAID)
          .add("posted_on", DateType)
          .add("first_seen", DateType)
          .add("last_seen", DateType)
          .add("state", StringType)
          .add("ended_on", DateType)
          .add("absences", IntegerType)
          .add("absent_since", DateType)
          .add("scope", StringType)
          .add("left_truncated", BooleanType)
          .add("countable", BooleanType)
          .add("pauses", createArrayType(PAUSE))
          .add("edited", createArrayType(EDIT))
          .add("prints", createArrayType(LongType));

  private SpellColumns() {}

  private static StructType with(StructType first, StructType then) {
    StructType all = first;
    for (var field : then.fields()) {
      all = all.add(field);
    }
    return all;
  }
}
