package jobtrends.model;

/**
 * Who may do a remote job: one row per scope of the level window, those named most first.
 *
 * @param scope ISO 3166-1 alpha-2 code or region ("EMEA", "Worldwide"), or {@link #NOT_SAID}
 * @param share of the remote postings that name it; one that names several counts in each, so the
 *     shares add to more than 1; employers taken as clusters (S19)
 */
public record ScopeShare(String scope, Estimate share) {

  /** Remote postings that do not say from where. */
  public static final String NOT_SAID = "(not said)";
}
