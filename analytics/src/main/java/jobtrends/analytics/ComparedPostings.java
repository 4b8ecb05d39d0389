package jobtrends.analytics;

import java.util.Optional;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Postings of the field whose shares are compared between the level window and the one before.
 *
 * @param postings with a {@code window}, "now" or "before"; those of now alone when there is
 *     nothing to compare with
 * @param noChange why there is nothing to compare with; absent when there is
 */
record ComparedPostings(Dataset<Row> postings, Optional<Withheld> noChange) {

  /** Those of both windows, when there are both. */
  Optional<Dataset<Row>> both() {
    return noChange.isEmpty() ? Optional.of(postings) : Optional.empty();
  }
}
