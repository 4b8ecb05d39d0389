package jobtrends.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the valid name a person most likely meant. */
public final class Nearest {

  private Nearest() {}

  /** One sentence: "unknown platform 'remotiv'; did you mean 'remotive'?" */
  public static String sentence(String what, String said, Collection<String> valid) {
    return "unknown " + what + " '" + said + "'; did you mean '" + of(said, valid) + "'?";
  }

  /** The valid name with the fewest edits; the first in alphabetical order where several tie. */
  public static String of(String said, Collection<String> valid) {
    return valid.stream()
        .sorted()
        .min(Comparator.comparingInt(name -> edits(fold(said), fold(name))))
        .orElseThrow(() -> new IllegalArgumentException("no valid name to choose from"));
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  /** Levenshtein distance, one row at a time. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j - 1], row[j]) + 1);
      }
    }
    return row[b.length()];
  }
}
