package jobtrends.analytics.normalise;

import java.util.List;
import jobtrends.taxonomy.GazetteerWord;

/**
 * The parts of a location between commas, dashes, brackets and joining words.
 *
 * @param words the words
 * @param starts for each word, the first word of its segment
 * @param ends for each word, the index after the last word of its segment
 * @param known for each word, whether a name covers it or it is a code in capitals
 */
record PlaceSegments(List<GazetteerWord> words, int[] starts, int[] ends, boolean[] known) {

  static PlaceSegments of(List<GazetteerWord> words, boolean[] named, boolean[] known) {
    int[] starts = new int[words.size()];
    int[] ends = new int[words.size()];
    int start = 0;
    for (int i = 0; i < starts.length; i++) {
      start = isBorder(words.get(i), named[i]) ? i : start;
      starts[i] = start;
    }
    int end = starts.length;
    for (int i = ends.length - 1; i >= 0; i--) {
      ends[i] = end;
      end = starts[i] == i ? i : end;
    }
    return new PlaceSegments(words, starts, ends, known);
  }

  int start(int at) {
    return starts[at];
  }

  int end(int at) {
    return ends[at];
  }

  /** Whether the words around a name in its segment are names or say nothing. */
  boolean isWhole(int start, int end) {
    for (int i = starts[start]; i < ends[end - 1]; i++) {
      boolean inside = i >= start && i < end;
      if (!inside && !known[i] && !PlaceWords.isSilent(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  // A joining word opens a segment that it belongs to; being silent it does no harm there.
  private static boolean isBorder(GazetteerWord word, boolean named) {
    return !word.gap().insideName() || (!named && PlaceWords.joins(word));
  }
}
