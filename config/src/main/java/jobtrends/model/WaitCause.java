package jobtrends.model;

/** Why a worker waited before asking a host. */
public enum WaitCause {
  /** Our own pace for the host. */
  PACE,
  /** The Crawl-delay of its robots.txt, where it is slower than our pace. */
  CRAWL_DELAY,
  /** The host named a time with Retry-After. */
  RETRY_AFTER,
  /** A failure that named no time. */
  BACKOFF
}
