package jobtrends.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Recognises a bot check served in place of content, by what only such a page holds. A job page
 * that merely loads a bot guard's script, or a listing that mentions one, is not a challenge: the
 * page must be markup, short, and carry the check itself.
 */
public final class Challenges {

  /** The longest check seen had 90 kB; a page of listings is longer or has no check in it. */
  private static final int MAX_CHARS = 200_000;

  /** A page that tells search engines what is on it is content; and this is found fast. */
  private static final String DESCRIBES_ITSELF = "application/ld+json";

  /** A sign of a check: every mark must be on the page. */
  private record Sign(String name, List<String> marks) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign("DataDome", List.of("captcha-delivery.com", "var dd=")),
          new Sign("Cloudflare", List.of("<title>just a moment...</title>")),
          new Sign("Cloudflare", List.of("window._cf_chl_opt")),
          new Sign("Cloudflare", List.of("<title>attention required! | cloudflare</title>")),
          new Sign("PerimeterX", List.of("window._pxappid", "px-captcha")),
          new Sign("PerimeterX", List.of("px-captcha", "access to this page has been denied")),
          new Sign("hCaptcha", List.of("hcaptcha.com/1/api.js", "<title>verify")),
          new Sign("hCaptcha", List.of("hcaptcha.com/1/api.js", "you are human")),
          new Sign("Imperva", List.of("_incapsula_resource", "incident_id")),
          new Sign("AWS WAF", List.of("awswafcookiedomainlist", "challenge-container")));

  private Challenges() {}

  /** Whose check a page is, as one clause; empty when it is none. */
  public static Optional<String> in(Page page) {
    if (page.body().length() > MAX_CHARS || page.body().contains(DESCRIBES_ITSELF)) {
      return Optional.empty();
    }
    return isHtml(page.body()) ? sign(page.body().toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** Whether a body says at once that it is HTML. */
  static boolean isHtml(String body) {
    int start = 0;
    while (start < body.length() && Character.isWhitespace(body.charAt(start))) {
      start++;
    }
    return body.regionMatches(true, start, "<!doctype html", 0, 14)
        || body.regionMatches(true, start, "<html", 0, 5);
  }

  private static Optional<String> sign(String body) {
    return SIGNS.stream()
        .filter(sign -> sign.marks().stream().allMatch(body::contains))
        .findFirst()
        .map(sign -> "a bot check by " + sign.name() + " in place of content");
  }
}
