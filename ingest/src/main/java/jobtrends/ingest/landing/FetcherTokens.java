package jobtrends.ingest.landing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Remote OK's "Please mention the word … and tag R…", in listings of Remote OK and in those
 * that others copied from it: what follows the R is the network address of whoever fetched the
 * page, in base64.
 */
final class FetcherTokens {

  private static final Pattern SENTENCE =
      Pattern.compile(
          "please\\s{1,4}mention\\s{1,4}the\\s{1,4}words?\\b.{0,160}?\\btag\\s{1,4}\\W{0,4}R"
              + "([A-Za-z0-9+/=]{6,80})",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** The sentences that go with it say the tag once more. */
  private static final Pattern REST =
      Pattern.compile(
          ".{0,120}?\\(#R[A-Za-z0-9+/=]{1,80}\\)\\.?"
              + "(?:\\s{0,3}This is a (?:beta )?feature.{0,200}?human\\.?)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern TAG =
      Pattern.compile("(?<![A-Za-z0-9+/])R((?:[A-Za-z0-9+/]{4}){2,15}[A-Za-z0-9+/]{0,3}={0,2})");

  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7}");

  private static final int MAX_REST = 500;
  private static final Clue SENTENCE_CLUE = Clue.at(SENTENCE, "please");
  private static final Clue TAG_CLUE = Clue.at(TAG, "r");

  private FetcherTokens() {}

  static List<Span> in(String text) {
    var found = new ArrayList<Span>();
    String lower = Clue.lower(text);
    SENTENCE_CLUE.find(
        text,
        lower,
        sentence -> {
          if (isToken(sentence.group(1))) {
            found.add(new Span(sentence.start(), restEnd(text, sentence.end())));
          }
        });
    TAG_CLUE.find(
        text,
        lower,
        tag -> {
          if (isAddress(tag.group(1))) {
            found.add(new Span(tag.start(), tag.end()));
          }
        });
    return found;
  }

  private static int restEnd(String text, int from) {
    Matcher rest = REST.matcher(text).region(from, Math.min(text.length(), from + MAX_REST));
    return rest.lookingAt() ? rest.end() : from;
  }

  /** "tag Releases" is English; base64 has capitals or digits within. */
  private static boolean isToken(String tag) {
    return tag.chars().anyMatch(c -> !Character.isLowerCase(c));
  }

  private static boolean isAddress(String base64) {
    try {
      String said = new String(Base64.getDecoder().decode(base64), ISO_8859_1);
      return ADDRESS.matcher(said).matches();
    } catch (IllegalArgumentException e) {
      return false; // a word, not base64
    }
  }
}
