package jobtrends.ingest.platform;

import java.util.regex.Pattern;
import jobtrends.model.Field;
import jobtrends.model.Problem.Kind;

/**
 * Remote OK's "Please mention the word … and tag R…" at the end of a description: the tag is the
 * fetcher's own network address in base64, so the sentence is not stored.
 */
final class FetcherToken {

  private static final Pattern SENTENCE =
      Pattern.compile(
          "please\\s{1,4}mention\\s{1,4}the\\s{1,4}word\\b.{0,120}?\\btag\\s{1,4}R",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private FetcherToken() {}

  /** Cuts each description where the sentence begins; what follows repeats the token. */
  static void cut(Fields fields, Findings findings) {
    fields.change(
        Field.DESCRIPTION,
        text -> {
          var found = SENTENCE.matcher(text);
          if (!found.find()) {
            return text;
          }
          findings.problem(Kind.REDACTED, "the fetcher's address, taken out of a description");
          return text.substring(0, found.start());
        });
  }
}
