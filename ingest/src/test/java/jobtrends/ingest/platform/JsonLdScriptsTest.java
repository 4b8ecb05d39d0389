package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found without the tree is what the tree holds. */
class JsonLdScriptsTest {

  private static final String LD = "<script type=\"application/ld+json\">{\"a\":1}</script>";

  private static final List<String> PARTS =
      List.of(
          LD,
          "<!doctype html><html lang=en><head><title>a <script type=ld+json>1</script></title>",
          "<SCRIPT data-x='a>b' TYPE = 'Application/LD+JSON' >[2]</SCRIPT >",
          "<script type=application/ld+json>\n</scripts> 3 </script\n>",
          "<script>var a = '<script type=\"ld+json\">4';</script>",
          "<script><!-- <script type=ld+json> --></script>",
          "<script type='x' type='ld+json'>5</script>",
          "<script type=ld&#43;json>6</script>",
          "<!-- <script type=ld+json>7</script> -->",
          "<!--> <script type=ld+json>8</script> <!--->",
          "<!-- a --!> b -->",
          "<textarea><script type=ld+json>9</script></textarea>",
          "<style>a:before{content:'<script type=ld+json>'}</style>",
          "<svg><path d='M0'/></svg>",
          "<svg><script type=ld+json>10</script></svg>",
          "<noscript>" + LD + "</noscript>",
          "<template>" + LD + "</template>",
          "<select><option>" + LD + "</select>",
          "<table><tr>" + LD + "<td>x</table>",
          "<p title=\"<script type='ld+json'>11</script>\">5 < 6 & a</p >",
          "<p title='a\"b' x=y/z>a</p><br/><a href=/x?y=z>b</a>",
          "<link rel='stylesheet' href=x><link rel=\"next\" href=\"/2\">",
          "<![CDATA[" + LD + "]]>",
          "<?xml version='1.0'?>",
          "</body></html>",
          "\r\n",
          "\0");

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("", Optional.of(List.of())),
        Arguments.of(LD + LD, Optional.of(List.of("{\"a\":1}", "{\"a\":1}"))),
        Arguments.of(PARTS.get(1) + LD, Optional.of(List.of("{\"a\":1}"))),
        Arguments.of(PARTS.get(2), Optional.of(List.of("[2]"))),
        Arguments.of(PARTS.get(3), Optional.of(List.of("\n</scripts> 3 "))),
        Arguments.of(PARTS.get(19) + LD, Optional.of(List.of("{\"a\":1}"))),
        Arguments.of("<svg><script></script></svg>" + LD, Optional.of(List.of("{\"a\":1}"))),
        Arguments.of(PARTS.get(14), Optional.empty()),
        Arguments.of("<link rel=next href=/2>" + LD, Optional.empty()),
        Arguments.of("<script type=ld+json>{", Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void ordinaryPagesNeedNoTree(String page, Optional<List<String>> scripts) {
    assertEquals(scripts, JsonLdScripts.in(page));
  }

  @Test
  void whatIsFoundIsWhatTheTreeHolds() {
    var random = new Random(11);
    int found = 0;
    for (int i = 0; i < 30_000; i++) {
      var page = new StringBuilder();
      for (int parts = random.nextInt(8); parts >= 0; parts--) {
        page.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      for (int faults = random.nextInt(3); faults > 0 && page.length() > 0; faults--) {
        int at = random.nextInt(page.length());
        page.replace(at, at + random.nextInt(2), "<>\"'-!/= a".substring(0, random.nextInt(10)));
      }
      Optional<List<String>> scripts = JsonLdScripts.in(page.toString());
      if (scripts.isPresent()) {
        assertEquals(byTree(page.toString()), scripts.get(), page.toString());
        found += scripts.get().size();
      }
    }
    assertTrue(found > 1_000, "found " + found);
  }

  @Test
  void hostilePagesCostLittle() {
    for (String part : List.of("<", "<a ", "<!--", "<script>", "</", "<a b=", "<textarea>", "--")) {
      String page = part.repeat(1_000_000 / part.length());
      assertTimeoutPreemptively(Duration.ofSeconds(60), () -> JsonLdScripts.in(page));
    }
  }

  private static List<String> byTree(String page) {
    return Jsoup.parse(page).select("script[type*=ld+json]").stream().map(Element::data).toList();
  }
}
