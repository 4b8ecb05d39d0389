package jobtrends.ingest.landing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import jobtrends.model.Field;
import jobtrends.model.ListingKey;
import jobtrends.model.Origin;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  private static RawListing listing(Map<Field, List<String>> fields) {
    return new RawListing(new ListingKey("a", "jane@acme.io"), Instant.EPOCH, Origin.API, fields);
  }

  private static String redacted(String text) {
    return Redaction.of(listing(Map.of(Field.DESCRIPTION, List.of(text))))
        .listing()
        .first(Field.DESCRIPTION)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Write to jane.doe+jobs@acme.co.uk.|Write to [redacted].",
        "<a href=\"mailto:jobs@acme.io?subject=x\">|<a href=\"mailto:[redacted]?subject=x\">",
        "o'neil&#64;acme.com and x_y&commat;acme.com|[redacted] and [redacted]",
        "mailto:a%40acme.com|mailto:[redacted]",
        "a@b.io,c@d.io|[redacted],[redacted]",
        "Call +49 (0)30 1234 5678 now|Call [redacted] now",
        "+1-415-555-0123|[redacted]",
        "(415) 555-0123, 415.555.0123|[redacted], [redacted]",
        "Tel: 030/1234567|Tel: [redacted]",
        "Ring 01 23 45 67 89 or 020 7946 0958.|Ring [redacted] or [redacted].",
        "phone number: 5550123|phone number: [redacted]",
        "WhatsApp us at 98765 43210|WhatsApp us at [redacted]",
      })
  void mailboxesAndPhonesAreTakenOut(String text, String expected) {
    assertEquals(expected, redacted(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100,000 - 120,000",
        "$100,000.00 - $120,000.00 a year",
        "€ 60 000 - 75 000",
        "$ 1 200 000 in funding",
        "60000-75000 USD",
        "2026-03-01 to 2026-09-30",
        "01.02.2026 - 03.04.2026",
        "01/02/2026 10:30",
        "09.00-17.00",
        "2026-03-01 12:30:00",
        "since 2019 2020 2021",
        "Java 17.0.15, Spark 3.5.1.2",
        "Job ID: 0012-345-678",
        "Req 415-555-0123",
        "#415-555-0123",
        "R-0001234567",
        "1134492 and 20838284",
        "+100 000 000 users",
        "10 000 000 users, 24/7",
        "npm i @angular/core@15.0.1",
        "@acme on X, 5 @ 3pm, a@b",
        "https://x.example/jobs/415-555-0123-engineer",
        "192.168.100.200",
        "401(k), C++17, ISO 27001",
      })
  void payDatesIdsAndVersionsStay(String text) {
    assertEquals(text, redacted(text));
  }

  @Test
  void onlyTextsAreCleanedAndEachPieceIsCountedWithoutRepeatingIt() {
    var before =
        listing(
            Map.of(
                Field.TITLE, List.of("Engineer"),
                Field.DESCRIPTION, List.of("a@b.io, (415) 555-0123", "c@d.io"),
                Field.URL, List.of("https://a.example/?by=a@b.io"),
                Field.APPLY_URL, List.of("MAILTO:jobs@acme.io", "https://a.example/a@b.io"),
                Field.POSTED_AT, List.of("01 23 45 67 89"),
                Field.TAG, List.of("x@y.io", "01 23 45 67 89")));

    Redaction.Redacted after = Redaction.of(before);

    assertEquals(
        Map.of(
            Field.TITLE, List.of("Engineer"),
            Field.DESCRIPTION, List.of("[redacted], [redacted]", "[redacted]"),
            Field.URL, List.of("https://a.example/?by=redacted"),
            Field.APPLY_URL, List.of("https://a.example/redacted"),
            Field.POSTED_AT, List.of("01 23 45 67 89"),
            Field.TAG, List.of("[redacted]", "[redacted]")),
        after.listing().fields());
    assertEquals(before.key(), after.listing().key());
    assertEquals(
        Map.of(Problem.Kind.REDACTED_MAIL, 6L, Problem.Kind.REDACTED_PHONE, 2L),
        after.problems().stream()
            .collect(Collectors.groupingBy(Problem::kind, Collectors.counting())));
    assertTrue(after.problems().stream().noneMatch(p -> p.detail().matches(".*[@0-9].*")));
  }

  @Test
  void aListingWithoutPersonalDataIsTheSameListing() {
    var before = listing(Map.of(Field.DESCRIPTION, List.of("We build things.")));

    assertSame(before, Redaction.of(before).listing());
  }

  @Test
  void hostileTextsCostTheirLength() {
    for (String piece :
        List.of(
            "a",
            "@",
            "a@",
            "1",
            "1 ",
            "+1-",
            "(0",
            "a.",
            "&#64;",
            "0.0.",
            "<a",
            "&",
            "&amp;",
            "A ",
            " at ",
            "[at]",
            "Aa Bb ",
            "contact ",
            "telegram ",
            "skype:",
            "t.me/",
            "R",
            "Recruiter:",
            "please mention the word ",
            "tag R",
            "&#59",
            "Frau A",
            "\u200b",
            "a [at] b [dot] ")) {
      assertTrue(redacted(piece.repeat(250_000 / piece.length())).length() > 0);
    }
  }

  @Test
  void cleaningTwiceChangesNothingMore() {
    var random = new Random(3);
    String signs = "ab@.- +()/0123456789,;#&6x\u00e9\u6771";
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(60); j >= 0; j--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      String once = redacted(text.toString());
      assertEquals(List.of(), MailAddresses.in(once), once);
    }
  }
}
