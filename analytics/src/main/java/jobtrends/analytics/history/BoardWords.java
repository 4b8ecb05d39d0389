package jobtrends.analytics.history;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * What a board writes in its own name below every advertisement, and words otherwise each time it
 * is asked: the advertisement says the same as before. As seen in recorded answers of 2026-02-11 to
 * 2026-08-21, where 1,593 of 1,663 changes of text were of this line alone.
 */
final class BoardWords {

  /**
   * "Find Jobs in Germany on Arbeitnow", "Find more English Speaking Jobs in United Kingdom on
   * Arbeitnow", linked or not; and what a dump that cuts long texts leaves of it.
   */
  static final String ARBEITNOW =
      "(?:(?:\\s|<p>)*Find (?:more )?(?:<a [^>]*>)?(?:English Speaking )?Jobs in [A-Za-z ]{1,40}"
          + "(?:</a>)? on Arbeitnow(?:\\s|</\\w+>)*"
          + "|\\s+Find(?: (?:m|mo|mor|J|Jo|Job|(?:more|Jobs)(?: [A-Za-z ]{0,45})?))?)$";

  private BoardWords() {}

  /** The text without them, to be compared; what is published stays as it was said. */
  static Column without(Column text, Column source) {
    return when(source.equalTo("arbeitnow"), regexp_replace(text, lit(ARBEITNOW), lit("")))
        .otherwise(text);
  }
}
