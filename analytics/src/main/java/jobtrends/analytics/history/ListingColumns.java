package jobtrends.analytics.history;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.types.StructType;

/** Columns of the tables; change one and raise the shape in {@code Extractors}. */
final class ListingColumns {

  /** A place, settled as far as it could be. */
  static final StructType PLACE =
      new StructType()
          .add("city", StringType)
          .add("admin", StringType)
          .add("country", StringType)
          .add("geoname_id", LongType);

  /**
   * How a listing asks for a skill: {@code asked} is a name of {@code SkillAsk.Asked}, {@code
   * years} the least years of experience (null when it does not say), {@code only_in} the blocks of
   * text that could be the employer's (empty when it is more than mentioned, or mentioned
   * elsewhere).
   */
  static final StructType ASK =
      new StructType()
          .add("skill", StringType)
          .add("asked", StringType)
          .add("years", IntegerType)
          .add("only_in", createArrayType(LongType));

  /** What the duplicate finder reads, kept once per listing. */
  static final StructType TEXT =
      new StructType()
          .add("title", StringType)
          .add("company", StringType)
          .add("location", StringType)
          .add("salary", StringType)
          .add("description", StringType)
          .add("country", StringType)
          .add("posted_at", StringType);

  /** What was understood of a listing: the same whenever it says the same. */
  static final StructType UNDERSTOOD =
      new StructType()
          .add("source", StringType)
          .add("native_id", StringType)
          .add("content", StringType)
          .add("posted_on", DateType)
          .add("role", StringType)
          .add("family", StringType)
          .add("seniority", StringType)
          .add("skills", createArrayType(StringType))
          .add("asks", createArrayType(ASK))
          .add("pay_min", DoubleType)
          .add("pay_max", DoubleType)
          .add("pay_currency", StringType)
          .add("pay_period", StringType)
          .add("pay_reason", StringType)
          .add("pay_salaries", IntegerType)
          .add("places", createArrayType(PLACE))
          .add("place_named", BooleanType)
          .add("mode", StringType)
          .add("remote_scope", createArrayType(StringType))
          .add("language", StringType)
          .add("employer", StringType)
          .add("employer_name", StringType)
          .add("has_description", BooleanType)
          .add("sellers_offer", BooleanType)
          .add("title", StringType)
          .add("url", StringType);

  /**
   * A listing in a run, what read it, and a digest of its description, without what is the board's
   * own (null where it has none): the run is the partition's name.
   */
  static final StructType LISTING =
      with(UNDERSTOOD.add("versions", StringType).add("text_print", LongType), "day", "run");

  /**
   * The job a listing is of and the day that job was first seen; the oldest job with the same ad
   * under another employer's name, perhaps an agency's; and what it was compared by.
   */
  static final StructType JOB =
      new StructType()
          .add("source", StringType)
          .add("native_id", StringType)
          .add("first_seen", DateType)
          .add("job", StringType)
          .add("job_seen", DateType)
          .add("copy_of", StringType)
          .add("compared_with_all", BooleanType)
          .add("keys", createArrayType(LongType))
          .add("town", StringType)
          .add("text", TEXT);

  private ListingColumns() {}

  private static StructType with(StructType columns, String day, String run) {
    return columns.add(day, DateType).add(run, StringType);
  }
}
