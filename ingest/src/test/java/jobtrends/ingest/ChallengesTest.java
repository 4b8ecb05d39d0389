package jobtrends.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChallengesTest {

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of(
            "<html><body><script>var dd={'rt':'c','host':'geo.captcha-delivery.com'}</script>",
            "DataDome"),
        Arguments.of(
            "<!DOCTYPE html><html><head><title>Just a moment...</title></head>", "Cloudflare"),
        Arguments.of("<html><script>window._cf_chl_opt={cvId:'3'}</script>", "Cloudflare"),
        Arguments.of(
            " \n<html><title>Access to this page has been denied</title><div id=\"px-captcha\">",
            "PerimeterX"),
        Arguments.of(
            "<html><p>Confirm you are human</p><script src=\"https://hcaptcha.com/1/api.js\">",
            "hCaptcha"),
        // A job page that loads a guard's script, and one that writes about them.
        Arguments.of("<html><script src=\"https://js.datadome.co/tags.js\"></script>jobs", ""),
        Arguments.of("<html><h1>Engineer, px-captcha team</h1><p>hCaptcha, DataDome</p>", ""),
        Arguments.of("{\"title\":\"<title>Just a moment...</title>\"}", ""),
        Arguments.of("<?xml version=\"1.0\"?><rss><title>Just a moment...</title></rss>", ""),
        Arguments.of("", ""));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aCheckIsRecognisedByWhatOnlyItHolds(String body, String whose) {
    var page = new Page(URI.create("https://a.example/"), Boards.NOW, "text/html", body);

    assertEquals(
        whose.isEmpty()
            ? Optional.empty()
            : Optional.of("a bot check by " + whose + " in place of content"),
        Challenges.in(page));
  }
}
