package jobtrends.analytics.trends;

import java.util.Optional;
import jobtrends.model.Withheld;

/**
 * Whether so much is unknown of a dimension (title, city, skill, pay) that nothing may be said of
 * its trend (S33): what moved may be what can be read, not what is asked for.
 */
public final class UnknownShare {

  private static final double HIGHEST = 0.40;

  private UnknownShare() {}

  /** Why trends of the dimension are withheld; absent when at most 40 % are unknown. */
  public static Optional<Withheld> blocks(double unknown, double all) {
    return unknown > HIGHEST * all ? Optional.of(Withheld.MOSTLY_UNKNOWN) : Optional.empty();
  }
}
