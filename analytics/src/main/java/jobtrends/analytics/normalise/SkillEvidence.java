package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import jobtrends.taxonomy.SkillPhrase;
import jobtrends.taxonomy.SkillTaxonomy;

/** What the words around a mention tell about it. */
final class SkillEvidence {

  /** Two names of one list are not further apart than this. */
  private static final int LONGEST_GLUE = 16;

  /** A technology this many characters away, in the same line, is company. */
  private static final int NEAR = 40;

  private static final int LONGEST_SENTENCE = 120;

  private static final int LONGEST_WORD = 24;

  private static final int LONGEST_GLOSS = 6;

  /** Words of the longest phrase that denies: "not expect you to know". */
  private static final int LONGEST_NEGATION = 5;

  private static final Set<String> OR =
      Set.of("or", "nor", "oder", "noch", "ou", "nem", "ni", "o", "lub", "ani", "of");

  private static final List<String> PORTUGUESE =
      List.of("n\u00e3o ", "\u00e7\u00e3o", "\u00e7\u00f5es", " \u00e9 um", " em ", " com ");

  private static final Set<String> JOINING =
      Set.of(
          "and",
          "or",
          "und",
          "oder",
          "et",
          "ou",
          "y",
          "o",
          "e",
          "en",
          "of",
          "i",
          "oraz",
          "lub",
          "plus",
          "also",
          "as",
          "well",
          "with",
          "a",
          "the",
          "in",
          "eg",
          "ie",
          "on",
          "experience",
          "like",
          "etc",
          "perhaps",
          "maybe",
          "ideally",
          "preferably",
          "either",
          "both",
          "mit");

  private final Set<String> before;
  private final Set<String> after;
  private final Set<String> negations;
  private final Set<String> experience;

  SkillEvidence(SkillTaxonomy taxonomy) {
    this.before = Set.copyOf(taxonomy.phrases(SkillPhrase.Kind.BEFORE));
    this.after = Set.copyOf(taxonomy.phrases(SkillPhrase.Kind.AFTER));
    this.negations = Set.copyOf(taxonomy.phrases(SkillPhrase.Kind.NEGATION));
    this.experience = Set.copyOf(taxonomy.phrases(SkillPhrase.Kind.EXPERIENCE));
  }

  /** Whether two mentions stand in one list: only separators and joining words between them. */
  boolean listed(String text, SkillMention left, SkillMention right) {
    int gap = right.start() - left.end();
    if (gap < 0 || gap > LONGEST_GLUE) {
      return false;
    }
    int at = left.end();
    while (at < right.start()) {
      int end = wordEnd(text, at, right.start());
      if (end > at && !joins(text, at, end)) {
        return false;
      }
      at = Math.max(end, at + 1);
    }
    return true;
  }

  /** Whether two mentions stand near each other in one line. */
  boolean near(String text, SkillMention left, SkillMention right) {
    return right.start() - left.end() <= NEAR && !hasLineEnd(text, left.end(), right.start());
  }

  /** Whether no sentence ends between two places that are not far apart. */
  boolean sameSentence(String text, int from, int to) {
    if (to - from > LONGEST_SENTENCE) {
      return false;
    }
    for (int at = from; at < to; at++) {
      boolean stop = text.charAt(at) == '.' && PhraseAlphabet.isSpace(text.charAt(at + 1));
      if (stop || PhraseAlphabet.classOf(text.charAt(at)) == PhraseAlphabet.LINE_END) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words before or after name what stands here a skill. */
  boolean announced(String text, SkillMention mention) {
    return after.contains(wordAfter(text, mention.end()))
        || follows(before, text, mention.start())
        || after.contains(wordBeforeBracket(text, mention.start()))
        || SkillSequel.isExample(text, mention);
  }

  /** Whether the words before say that this is not asked for: "no", "you do not need to know". */
  boolean negated(String text, SkillMention mention) {
    if (follows(negations, text, mention.start())) {
      return true;
    }
    int from = mention.start() - 1;
    boolean spaced = from > 0 && " \u00a0".indexOf(text.charAt(from)) >= 0;
    for (int words = 0; spaced && words < LONGEST_NEGATION && from > 0; words++) {
      from = chunkStart(text, from);
      String said = lower(text, from, mention.start() - 1).replace('\u2019', '\'');
      if (negations.contains(said)) {
        return true;
      }
      from--;
    }
    return false;
  }

  /** Whether more than spaces stand between two mentions: "Julia Swift" is a person. */
  boolean separated(String text, SkillMention left, SkillMention right) {
    return !text.substring(left.end(), right.start()).isBlank();
  }

  /** Whether two mentions stand in one list of one sentence. */
  boolean joined(String text, SkillMention left, SkillMention right) {
    return listed(text, left, right) && sameSentence(text, left.end(), right.start());
  }

  /** Whether "or" stands between two mentions: what is denied of the one is denied of both. */
  boolean alternatives(String text, SkillMention left, SkillMention right) {
    int from = left.end();
    return joined(text, left, right)
        && Stream.of(lower(text, from, right.start()).split("[^\\p{L}]+")).anyMatch(OR::contains);
  }

  /** Whether a text is Portuguese, where "no" is "in the" and denies nothing. */
  static boolean isPortuguese(String text) {
    return PORTUGUESE.stream().anyMatch(text::contains);
  }

  /** Whether the one word before a mention is "no" in small letters. */
  boolean followsSmallNo(String text, SkillMention mention) {
    return text.startsWith(" no ", mention.start() - 4);
  }

  /** Where the characters before {@code end} that hold no space begin, not far away. */
  private static int chunkStart(String text, int end) {
    int from = end;
    while (from > 0
        && end - from < LONGEST_WORD
        && !PhraseAlphabet.isSpace(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** Whether years are said of the skill before them: "Java (5 years)", "Java: 5 years". */
  boolean glossed(PhraseText text, int skill, int years) {
    boolean gloss = false;
    for (int at = skill; at < years; at++) {
      boolean sign = "(:[-\u2013".indexOf(text.text().charAt(at)) >= 0;
      if (years - skill > LONGEST_GLOSS
          || !sign && "+~>\u2265 ".indexOf(text.text().charAt(at)) < 0) {
        return false;
      }
      gloss |= sign;
    }
    return gloss;
  }

  /** Whether only words like "of experience with" stand between years and a skill. */
  boolean leads(PhraseText text, int years, int skill) {
    if (skill - years > LONGEST_SENTENCE || hasLineEnd(text.text(), years, skill)) {
      return false;
    }
    int at = years;
    while (at < skill) {
      int end = wordEnd(text.text(), at, skill);
      char sign = text.text().charAt(at);
      boolean goesOn =
          end > at ? experience.contains(lower(text.text(), at, end)) : ".,;!?|".indexOf(sign) < 0;
      if (!goesOn) {
        return false;
      }
      at = Math.max(end, at + 1);
    }
    return true;
  }

  private static boolean joins(String text, int from, int to) {
    return JOINING.contains(lower(text, from, to)) || PhraseAlphabet.isDigit(text.charAt(from));
  }

  private static String lower(String text, int from, int to) {
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static int wordEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit && PhraseAlphabet.isWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean hasLineEnd(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (PhraseAlphabet.classOf(text.charAt(at)) == PhraseAlphabet.LINE_END) {
        return true;
      }
    }
    return false;
  }

  static String wordAfter(String text, int end) {
    int at = end;
    while (at < text.length() && at - end < 2 && " -_".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int to = wordEnd(text, at, Math.min(text.length(), at + LONGEST_WORD));
    return at == end ? "" : text.substring(at, to).toLowerCase(Locale.ROOT);
  }

  private static boolean follows(Set<String> phrases, String text, int start) {
    String last = wordBefore(text, start);
    if (last.isEmpty() || phrases.contains(last)) {
      return !last.isEmpty();
    }
    String two = wordBefore(text, start - 1 - last.length());
    return phrases.contains(two + " " + last)
        || (last.equals("a") || last.equals("an") || last.equals("the")) && phrases.contains(two);
  }

  /** The word that ends one space (or hyphen) before {@code start}; empty when none does. */
  private static String wordBefore(String text, int start) {
    int end = start - 1;
    if (end <= 0 || " -\u00a0".indexOf(text.charAt(end)) < 0) {
      return "";
    }
    int from = end;
    while (from > 0 && end - from < LONGEST_WORD && isWordOrColon(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  /** "Engineer" in "Engineer (Go)" and "Engineer(Go)"; empty when no bracket opens here. */
  private static String wordBeforeBracket(String text, int start) {
    int bracket = start - 1;
    if (bracket <= 0 || text.charAt(bracket) != '(') {
      return "";
    }
    int end = text.charAt(bracket - 1) == ' ' ? bracket - 1 : bracket;
    int from = end;
    while (from > 0 && end - from < LONGEST_WORD && PhraseAlphabet.isWord(text.charAt(from - 1))) {
      from--;
    }
    return lower(text, from, end);
  }

  private static boolean isWordOrColon(char character) {
    return character == ':' || PhraseAlphabet.isWord(character);
  }
}
