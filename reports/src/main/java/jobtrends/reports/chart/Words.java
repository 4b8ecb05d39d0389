package jobtrends.reports.chart;

import java.util.List;

/** Lists as English writes them. */
public final class Words {

  private Words() {}

  /** "Rust", "Rust and Go", "Rust, Go and Zig". */
  public static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** The first few, and how many there are besides. */
  public static String list(List<String> names, int most) {
    if (names.size() <= most) {
      return list(names);
    }
    var kept = new java.util.ArrayList<>(names.subList(0, most));
    kept.add((names.size() - most) + " more");
    return list(kept);
  }
}
