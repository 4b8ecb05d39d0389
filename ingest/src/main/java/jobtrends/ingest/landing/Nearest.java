package jobtrends.ingest.landing;

import java.util.Comparator;
import java.util.List;

/** The valid name nearest to a misspelt one, by edit distance. */
final class Nearest {

  private Nearest() {}

  static String of(String wrong, List<String> valid) {
    return valid.stream().min(Comparator.comparingInt(name -> distance(wrong, name))).orElse("");
  }

  private static int distance(String a, String b) {
    var row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
