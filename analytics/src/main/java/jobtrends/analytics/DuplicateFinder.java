package jobtrends.analytics;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import jobtrends.model.ListingText;

/**
 * Tells which listings are one job. Travels to every task and is called by several threads at once:
 * see {@link ListingNormaliser}.
 */
public interface DuplicateFinder extends Serializable {

  /**
   * Cluster of each listing, by id; every id given has one. It is called with listings of one
   * employer at a time, all sources and all runs.
   */
  Map<String, String> clusters(List<ListingText> listings);

  /**
   * What is left of an employer's name once legal form, case and punctuation are gone; empty text
   * when nothing is left. Listings are compared, and employers counted, under this name.
   */
  String employer(String company);
}
