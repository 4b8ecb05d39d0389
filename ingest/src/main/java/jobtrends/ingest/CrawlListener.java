package jobtrends.ingest;

import java.net.URI;
import jobtrends.model.SourceRun;

/**
 * Told of a crawl's progress, for whoever draws it. Called from the crawl's own threads, one call
 * at a time for each source.
 */
public interface CrawlListener {

  /** Hears nothing. */
  CrawlListener SILENT = new CrawlListener() {};

  /**
   * A page was read, or could not be.
   *
   * @param unique listings of the source so far, repeats not counted
   * @param waiting pages known and not asked for yet
   */
  default void pageRead(String source, URI page, long unique, int waiting) {}

  /** A source is done, and landed. */
  default void sourceDone(SourceRun source) {}
}
