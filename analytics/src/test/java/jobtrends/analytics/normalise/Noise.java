package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Random;

/** Hostile texts for every reader: bits of real notation in random order, and a megabyte each. */
final class Noise {

  private static final List<String> BITS =
      List.of(
          "$",
          "€",
          "£",
          "zł",
          "kr",
          "R$",
          "k",
          "K",
          "-",
          "–",
          " to ",
          "/",
          "per hour",
          "p/d",
          "1",
          "120,000",
          "60.000",
          "12'5",
          "7,00,000",
          ".",
          ",",
          "up to",
          "OTE",
          "Senior",
          "Intern",
          "(m/w/d)",
          ":in",
          "|",
          "(",
          ")",
          "<p>",
          "</li>",
          "<!--",
          "&amp;",
          "&lt;",
          "Ã",
          "â",
          "ð",
          "\u0000",
          "\u202e",
          "\u200b",
          "\ud83d",
          "😀",
          "\uffff",
          "𝗔",
          "ß",
          "İ",
          "السعودية",
          "月",
          "Data",
          "Scientist",
          "III",
          "\n",
          "\t",
          " ",
          "999999999999999999999999",
          "-1",
          "%",
          "@");

  private Noise() {}

  static String text(Random random, int bits) {
    var out = new StringBuilder();
    int n = random.nextInt(bits);
    for (int i = 0; i < n; i++) {
      if (random.nextInt(8) == 0) {
        out.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      } else {
        out.append(BITS.get(random.nextInt(BITS.size())));
      }
      out.append(random.nextBoolean() ? " " : "");
    }
    return out.toString();
  }

  static List<String> megabytes() {
    return List.of(
        "a".repeat(1_000_000),
        "1".repeat(1_000_000),
        "$1 ".repeat(333_000),
        "$100,000 - ".repeat(90_000),
        "senior ".repeat(142_000),
        "<b>".repeat(333_000),
        "<p ".repeat(333_000),
        "&amp;".repeat(200_000),
        "((".repeat(500_000),
        "Ã¼".repeat(500_000),
        "1,".repeat(500_000),
        "\u0000".repeat(1_000_000));
  }
}
