package jobtrends.analytics.normalise;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jobtrends.taxonomy.Letters;

/** Folds the ways one employer's name is written: legal forms, brackets, case, accents. */
public final class Employers {

  /** Longer names are cut; no employer's name is longer. */
  private static final int LONGEST = 200;

  private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]{0,100}[)\\]]");
  private static final Pattern DOTS = Pattern.compile("[.'\u2019]");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}&+]+");

  /** What "&" is read as. */
  private static final Pattern JOINERS = Pattern.compile(" (?:&|\\+|and|und|et|y|e|en)(?= )");

  /** Legal forms that end a name in the countries we read; "co kg" falls word by word. */
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "company",
          "llc",
          "llp",
          "lp",
          "plc",
          "ltd",
          "limited",
          "pvt",
          "pte",
          "pty",
          "gmbh",
          "mbh",
          "ag",
          "kg",
          "kgaa",
          "ug",
          "se",
          "ev",
          "sa",
          "sas",
          "sarl",
          "sasu",
          "srl",
          "sl",
          "slu",
          "spa",
          "bv",
          "nv",
          "ab",
          "as",
          "asa",
          "aps",
          "oy",
          "oyj",
          "kft",
          "sro",
          "doo",
          "ltda",
          "cv",
          "spzoo",
          "haftungsbeschrankt",
          "&",
          "usa",
          "uk",
          "us");

  /** What boards print where the employer does not want to be named. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "name",
          "company",
          "company name",
          "name of company",
          "employer name",
          "stealth",
          "stealth startup",
          "stealth mode",
          "stealth mode startup",
          "confidential",
          "confidential employer",
          "confidential client",
          "company confidential",
          "confidential company",
          "n a",
          "na",
          "none",
          "unknown",
          "undisclosed",
          "anonymous",
          "private",
          "client",
          "our client",
          "vertraulich",
          "confidencial",
          "employer",
          "not specified",
          "nan",
          "null");

  private static final String[] GO_BETWEENS = {" via ", " c/o ", " on behalf of ", " powered by "};

  private Employers() {}

  /**
   * The name in small letters without accents, brackets, legal form and go-between ("ACME GmbH via
   * StaffCo" is "acme"); empty when the text names no employer.
   */
  public static String canonical(String name) {
    String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    String plain = withoutGoBetween(Letters.fold(cut));
    String words = words(DOTS.matcher(BRACKETS.matcher(plain).replaceAll(" ")).replaceAll(""));
    String core = withoutLegalForm(words);
    return NO_NAMES.contains(words) || NO_NAMES.contains(core) ? "" : core;
  }

  /**
   * Whether two canonical names can be one employer: the same letters, one the beginning of the
   * other ("sky", "sky italia"), or one the initials of the other.
   */
  static boolean same(String left, String right) {
    String first = JOINERS.matcher(left).replaceAll("").replace(" ", "");
    String second = JOINERS.matcher(right).replaceAll("").replace(" ", "");
    return first.equals(second)
        || begins(left, right)
        || begins(right, left)
        || isInitials(first, right)
        || isInitials(second, left);
  }

  private static boolean begins(String whole, String part) {
    return part.length() > 2 && whole.startsWith(part + " ");
  }

  private static boolean isInitials(String letters, String name) {
    String initials =
        Arrays.stream(name.split(" "))
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    return letters.length() > 2 && letters.equals(initials);
  }

  private static String withoutGoBetween(String name) {
    for (String goBetween : GO_BETWEENS) {
      int at = name.indexOf(goBetween);
      if (at > 0) {
        return name.substring(0, at);
      }
    }
    return name;
  }

  private static String words(String name) {
    return NOT_WORD.matcher(name).replaceAll(" ").strip();
  }

  /** Drops legal forms from the end and "the" from the start, never the last word. */
  private static String withoutLegalForm(String name) {
    Deque<String> words = new ArrayDeque<>(Arrays.asList(name.split(" ")));
    while (words.size() > 1 && LEGAL_FORMS.contains(words.peekLast())) {
      words.removeLast();
    }
    if (words.size() > 1 && words.peekFirst().equals("the")) {
      words.removeFirst();
    }
    return String.join(" ", words);
  }
}
