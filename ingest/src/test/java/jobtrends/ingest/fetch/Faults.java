package jobtrends.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static jobtrends.ingest.fetch.Fault.JOB;
import static jobtrends.ingest.fetch.Fault.of;
import static jobtrends.ingest.fetch.Fault.page;
import static jobtrends.ingest.fetch.Fault.robots;
import static jobtrends.ingest.fetch.Fault.site;
import static jobtrends.ingest.fetch.Fault.slow;
import static jobtrends.ingest.fetch.FaultyAnswers.BROTLI_BOMB;
import static jobtrends.ingest.fetch.FaultyAnswers.bomb;
import static jobtrends.ingest.fetch.FaultyAnswers.chunked;
import static jobtrends.ingest.fetch.FaultyAnswers.coded;
import static jobtrends.ingest.fetch.FaultyAnswers.dripping;
import static jobtrends.ingest.fetch.FaultyAnswers.forever;
import static jobtrends.ingest.fetch.FaultyAnswers.gzip;
import static jobtrends.ingest.fetch.FaultyAnswers.moved;
import static jobtrends.ingest.fetch.FaultyAnswers.raw;
import static jobtrends.ingest.fetch.FaultyAnswers.status;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import jobtrends.ingest.fetch.RawServer.Answer;
import jobtrends.model.Problem.Kind;

/** What a server can do to a crawl, each with its name and the name of the problem it must be. */
final class Faults {

  private static final String OK = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
  private static final int CHUNK = 1 << 20;

  private Faults() {}

  static Stream<Fault> all() {
    return Stream.of(wire(), answers(), redirects(), policies(), codings(), contents(), paging())
        .flatMap(List::stream);
  }

  /** One that is at fault in the given way. */
  static Fault named(String name) {
    return all().filter(fault -> fault.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Fault> wire() {
    return List.of(
        page(
            "a body that never ends", Kind.BODY_TOO_LARGE, forever(OK + "\r\n", new byte[1 << 16])),
        slow("a body of one byte at a time", dripping(OK + "Content-Length: 1000000\r\n\r\n")),
        slow("a head of one byte at a time", dripping("HTTP/1.1 200 OK\r\nX-Slow: ")),
        slow("silence", dripping("")),
        page("a closed connection", Kind.UNREACHABLE, RawServer.text("")),
        page("fewer bytes than promised", Kind.TRUNCATED, raw("Content-Length: 9\r\n\r\n<html")),
        page("a chunk cut short", Kind.TRUNCATED, chunked("5\r\nabc")),
        page("no last chunk", Kind.TRUNCATED, chunked("5\r\nabcde\r\n")),
        page("a chunk of no size", Kind.TRUNCATED, chunked("zz\r\n")),
        page("a chunk of 2^63 bytes", Kind.TRUNCATED, chunked("7fffffffffffffff\r\nabc")),
        page("another protocol", Kind.UNREACHABLE, RawServer.text("ICY 200 OK\r\n\r\nmusic")),
        page(
            "a version of HTTP to come",
            Kind.UNREACHABLE,
            RawServer.text("HTTP/9.9 200 OK\r\n\r\n")),
        page("HTML without a head", Kind.UNREACHABLE, RawServer.text(JOB + "\r\n\r\n")),
        page(
            "headers that never end",
            Kind.UNREACHABLE,
            forever(OK, "X: 0123456789\r\n".getBytes(UTF_8))),
        page(
            "two lengths",
            Kind.UNKNOWN_PAGE_SHAPE,
            raw("Content-Length: 2\r\nContent-Length: 3\r\n\r\n[]x")),
        page("a length that is no number", Kind.TRUNCATED, raw("Content-Length: abc\r\n\r\n[]")));
  }

  private static List<Fault> answers() {
    return List.of(
        page("not found", Kind.UNEXPECTED_STATUS, status("404 Not Found", "", "gone")),
        page("an error that stays", Kind.UNEXPECTED_STATUS, status("500 Oops", "", "")),
        page("too many requests", Kind.RATE_LIMITED, status("429 Slow down", "", "")),
        page(
            "come back tomorrow",
            Kind.RATE_LIMITED,
            status("429 No", "Retry-After: 86400\r\n", "")),
        page(
            "come back next year",
            Kind.RATE_LIMITED,
            status("503 No", "Retry-After: Fri, 01 Jan 2038 00:00:00 GMT\r\n", "")),
        page(
            "a check by DataDome",
            Kind.CHALLENGE,
            status(
                "403 Forbidden",
                "",
                "<html><script>var dd={'host':'geo.captcha-delivery.com'}</script>")),
        page(
            "a check by Cloudflare",
            Kind.CHALLENGE,
            status("503 Wait", "", "<!DOCTYPE html><html><title>Just a moment...</title></html>")),
        page(
            "a check sent with success",
            Kind.CHALLENGE,
            status("200 OK", "", "<!DOCTYPE html><html><title>Just a moment...</title></html>")),
        page(
            "not found, sent with success",
            Kind.SOFT_NOT_FOUND,
            status("200 OK", "", "<html><title>Page not found | Acme</title></html>")));
  }

  private static List<Fault> redirects() {
    return List.of(
        page("a circle of redirects", Kind.REDIRECT_REFUSED, moved("/jobs")),
        site(
            "a chain of redirects",
            Kind.REDIRECT_REFUSED,
            path -> RawServer.isPolicy(path) ? RawServer.MISSING : moved(path + "a")),
        page("a redirect to a file", Kind.REDIRECT_REFUSED, moved("file:///etc/passwd")),
        page(
            "a redirect into the house",
            Kind.REDIRECT_REFUSED,
            moved("http://169.254.169.254/meta")),
        page("a redirect to nowhere", Kind.UNEXPECTED_STATUS, status("302 Found", "", "")),
        page("a redirect to the home page", Kind.SOFT_NOT_FOUND, moved("/")),
        page("a header injected by a redirect", Kind.REDIRECT_REFUSED, moved("//a:b%0d%0aX: y/")));
  }

  private static List<Fault> policies() {
    return List.of(
        robots("robots.txt fails", Kind.ROBOTS_UNREACHABLE, status("500 Oops", "", "")),
        robots("robots.txt goes in a circle", Kind.ROBOTS_UNREACHABLE, moved("/robots.txt")),
        robots(
            "robots.txt forbids",
            Kind.ROBOTS_REFUSED,
            status("200 OK", "", "User-agent: *\nDisallow: /jobs")),
        robots(
            "a robots.txt without an end that forbids",
            Kind.ROBOTS_REFUSED,
            forever(OK + "\r\nUser-agent: *\nDisallow: /jobs\n", "# more\n".getBytes(UTF_8))),
        page(
            "a header that reserves mining",
            Kind.TERMS_REFUSED,
            raw("tdm-reservation: 1\r\n\r\n" + JOB)),
        page(
            "a page that reserves mining",
            Kind.TERMS_REFUSED,
            raw("\r\n<html><meta name=\"tdm-reservation\" content=\"1\">" + JOB)),
        site(
            "a site that reserves mining",
            Kind.TERMS_REFUSED,
            path ->
                path.startsWith("/.well-known")
                    ? raw("\r\n[{\"location\":\"/\",\"tdm-reservation\":1}]")
                    : RawServer.isPolicy(path) ? RawServer.MISSING : raw("\r\n" + JOB)));
  }

  private static List<Fault> codings() {
    byte[] packed = gzip(JOB.repeat(50).getBytes(UTF_8));
    byte[] damaged = packed.clone();
    Arrays.fill(damaged, packed.length / 2, packed.length, (byte) 0x55);
    return List.of(
        page("a gzip bomb of 10 MB to 10 GB", Kind.BODY_TOO_LARGE, coded("gzip", () -> bomb())),
        page("a bomb packed twice", Kind.BODY_TOO_LARGE, coded("gzip, gzip", () -> gzip(bomb()))),
        page(
            "a brotli bomb",
            Kind.BODY_TOO_LARGE,
            coded("br", () -> Base64.getDecoder().decode(BROTLI_BOMB))),
        page(
            "a gzip cut short",
            Kind.TRUNCATED,
            coded("gzip", () -> Arrays.copyOf(packed, packed.length / 2))),
        page("a gzip that is damaged", Kind.TRUNCATED, coded("gzip", () -> damaged)),
        page("a coding nobody asked for", Kind.UNREADABLE_RECORD, coded("zstd", () -> packed)),
        page(
            "a body packed four times",
            Kind.UNREADABLE_RECORD,
            coded("gzip,gzip,gzip,gzip", () -> packed)));
  }

  private static List<Fault> contents() {
    return List.of(
        page(
            "the wrong charset",
            Kind.UNKNOWN_PAGE_SHAPE,
            raw("Content-Type: text/html; charset=UTF-16\r\n\r\n" + JOB)),
        page(
            "the wrong charset in the page",
            Kind.UNKNOWN_PAGE_SHAPE,
            coded("identity", () -> JOB.getBytes(UTF_16BE))),
        page(
            "a picture in place of a page",
            Kind.UNKNOWN_PAGE_SHAPE,
            raw(
                "Content-Type: image/png\r\n\r\n\u0089PNG\r\n\u001a\n"
                    + "\u0000\u0001".repeat(500))),
        page(
            "JSON in place of HTML",
            Kind.UNKNOWN_PAGE_SHAPE,
            raw("Content-Type: application/json\r\n\r\n{\"jobs\":[]}")),
        of(
            "remotive",
            "HTML in place of JSON",
            Kind.UNKNOWN_PAGE_SHAPE,
            raw("Content-Type: application/json\r\n\r\n" + JOB)),
        of(
            "remotive",
            "JSON that breaks off",
            Kind.TRUNCATED,
            raw("\r\n{\"job-count\":2,\"jobs\":[{\"id\":1,\"title\":\"Ba")),
        of(
            "remotive",
            "JSON 100,000 levels deep",
            Kind.UNREADABLE_LISTING,
            raw("\r\n" + "[".repeat(100_000))),
        of(
            "weworkremotely",
            "XML with a billion laughs",
            Kind.UNREADABLE_RECORD,
            raw(
                "\r\n"
                    + "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b"
                    + " \"&a;&a;&a;\">]>"
                    + "<rss><channel><item><title>&b;</title></item></channel></rss>")),
        of(
            "weworkremotely",
            "XML with an outer document",
            Kind.UNREADABLE_RECORD,
            raw(
                "\r\n"
                    + "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM"
                    + " \"file:///etc/passwd\">]>"
                    + "<rss><channel><item><title>&x;</title></item></channel></rss>")),
        page("an empty page", Kind.UNKNOWN_PAGE_SHAPE, raw("Content-Length: 0\r\n\r\n")),
        page(
            "a page without a listing",
            Kind.EMPTY_PAGE,
            raw("\r\n<script type=application/ld+json>[]</script>")),
        page(
            "a title of 1 MB",
            Kind.UNREADABLE_LISTING,
            raw("\r\n" + JOB.replace("Baker", "x".repeat(CHUNK)))),
        page(
            "an id that leads out",
            Kind.UNREADABLE_LISTING,
            raw("\r\n" + JOB.replace("b-1", "../../../etc/passwd"))),
        page(
            "an id with a line of its own",
            Kind.UNREADABLE_LISTING,
            raw("\r\n" + JOB.replace("b-1", "b\\r\\nX: y"))),
        page(
            "a million open tags",
            Kind.UNKNOWN_PAGE_SHAPE,
            raw("\r\n<html>" + "<a>".repeat(CHUNK))));
  }

  private static List<Fault> paging() {
    return List.of(
        site(
            "paging in a circle",
            Kind.REPEATED_LISTING,
            path -> polite(path, linking(path.endsWith("2") ? "/jobs" : "/jobs2"))),
        site("paging without an end", Kind.PAGE_LIMIT, path -> polite(path, linking(path + "x"))),
        site(
            "ten thousand next pages",
            Kind.PAGE_LIMIT,
            path ->
                polite(
                    path,
                    linking(path + "y")
                        .replace("<title>", "<link rel=next href=/n>".repeat(10_000) + "<title>"))),
        page(
            "a next page elsewhere",
            Kind.REDIRECT_REFUSED,
            raw("\r\n" + linking("http://other.example/2"))),
        page(
            "a header injected by a next page",
            Kind.UNKNOWN_PAGE_SHAPE,
            raw("\r\n" + linking("/2 HTTP/1.1&#13;&#10;X: y"))));
  }

  private static Answer polite(String path, String page) {
    return RawServer.isPolicy(path) ? RawServer.MISSING : raw("\r\n" + page);
  }

  private static String linking(String next) {
    return JOB.replace("<title>", "<link rel=next href=\"" + next + "\"><title>");
  }
}
