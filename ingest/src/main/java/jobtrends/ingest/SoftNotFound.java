package jobtrends.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a page that says it is not there and is sent with a status of success: by the title of
 * a page of markup that describes no job. A job whose title holds such words is no such page.
 */
final class SoftNotFound {

  /** A notice is short; a long page with such a title has something else to say too. */
  private static final int MAX_CHARS = 200_000;

  private static final int MAX_HEAD_CHARS = 1 << 14;

  private static final Pattern TITLE = Pattern.compile("(?i)<title[^>]{0,200}>([^<]{0,300})");

  private static final Pattern GONE =
      Pattern.compile(
          "(error )?404\\b.{0,200}"
              + "|(page|job|jobs|position|posting|vacancy|category|company|listing) (was )?not found"
              + "\\b.{0,200}|not found"
              + "|.{0,100}\\b(job|position|posting|vacancy|role|page|listing) (is|has been|has) "
              + "(no longer|expired|closed|filled|been filled|been removed|removed)\\b.{0,200}"
              + "|(page introuvable|seite nicht gefunden|página no encontrada|pagina non trovata"
              + "|pagina niet gevonden)\\b.{0,200}");

  private SoftNotFound() {}

  /** What the page says of itself, as one clause; empty when it is a page. */
  static Optional<String> in(Page page) {
    String body = page.body();
    if (body.length() > MAX_CHARS || !Challenges.isHtml(body)) {
      return Optional.empty();
    }
    return title(body)
        .filter(title -> GONE.matcher(title.toLowerCase(Locale.ROOT)).matches())
        .filter(title -> !body.contains("\"JobPosting\""))
        .map(title -> "the page says \"" + title + "\"");
  }

  private static Optional<String> title(String body) {
    Matcher title = TITLE.matcher(body.substring(0, Math.min(body.length(), MAX_HEAD_CHARS)));
    return title.find() ? Optional.of(title.group(1).strip()) : Optional.empty();
  }
}
