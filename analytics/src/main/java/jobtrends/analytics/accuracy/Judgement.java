package jobtrends.analytics.accuracy;

import java.util.List;
import java.util.Optional;

/**
 * How one case was read.
 *
 * @param mistake what was said and what is right; absent when nothing is wrong
 */
record Judgement(String source, List<Count> counts, Optional<String> mistake) {

  static Judgement of(LabelledCase labelled, List<Count> counts, boolean right, String said) {
    Optional<String> mistake =
        right
            ? Optional.empty()
            : Optional.of(labelled.id() + " " + said.replaceAll("\\s{1,1000}", " "));
    return new Judgement(labelled.source(), counts, mistake);
  }
}
