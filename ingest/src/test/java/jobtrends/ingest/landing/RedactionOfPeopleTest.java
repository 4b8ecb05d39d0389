package jobtrends.ingest.landing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jobtrends.model.Field;
import jobtrends.model.ListingKey;
import jobtrends.model.Origin;
import jobtrends.model.RawListing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Obfuscated addresses, handles, names and tokens; and all that only looks like them. */
class RedactionOfPeopleTest {

  private static String redacted(Field field, String text) {
    return Redaction.of(
            new RawListing(
                new ListingKey("a", "1"), Instant.EPOCH, Origin.API, Map.of(field, List.of(text))))
        .listing()
        .first(field)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "jane [at] acme [dot] io|[redacted]",
        "jane.doe(at)acme.co.uk!|[redacted]!",
        "jane (AT) acme (DOT) io|[redacted]",
        "write to jane at acme dot io|write to [redacted]",
        "E-mail: jane @ acme.io|E-mail: [redacted]",
        "jane{at}acme{dot}io|[redacted]",
        "jane&#64;acme&#46;io|[redacted]",
        "jane&amp;#x40;acme&amp;period;io|[redacted]",
        "jane<span>@</span>acme.io|[redacted]",
        "jane\uFF20acme.io|[redacted]",
        "ja\u200Bne@acme.io|[redacted]",
        "&lt;a href=&quot;mailto:jane@acme.io&quot;&gt;mail&lt;/a&gt;|"
            + "&lt;a href=&quot;mailto:[redacted]&quot;&gt;mail&lt;/a&gt;",
        "Call &#43;49 30&nbsp;1234 5678|Call [redacted]",
        "From abroad: 0049 30 1234567|From abroad: [redacted]",
        "Signal: 0171 1234567|Signal: [redacted]",
      })
  void addressesAndNumbersInDisguise(String text, String expected) {
    assertEquals(expected, redacted(Field.DESCRIPTION, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Telegram: @jane_doe|Telegram: [redacted]",
        "Ping me on Telegram @jane, please|Ping me on Telegram [redacted], please",
        "https://t.me/jane_doe or t.me/+AbC123|[redacted] or [redacted]",
        "<a href=\"https://wa.me/4915112345678\">chat</a>|<a href=\"[redacted]\">chat</a>",
        "Skype: live:jane.doe_1|Skype: [redacted]",
        "WeChat ID: jane88|WeChat ID: [redacted]",
        "Line ID: janedoe and more|Line ID: [redacted] and more",
        "Discord: jane#1234|Discord: [redacted]",
        "@jane_doe (Telegram)|[redacted] (Telegram)",
        "jane#1234 on Discord|[redacted] on Discord",
        "DM us @janedoe|DM us [redacted]",
        "Telegram: <b>janedoe</b>|Telegram: <b>[redacted]</b>",
        "linkedin.com/in/jane-doe-1|[redacted]",
      })
  void handles(String text, String expected) {
    assertEquals(expected, redacted(Field.DESCRIPTION, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Contact Jane Doe at once.|Contact [redacted] at once.",
        "Your recruiter: <b>Jane van der Doe</b>|Your recruiter: <b>[redacted]</b>",
        "Ansprechpartnerin: Frau Müller|Ansprechpartnerin: [redacted]",
        "Ihre Fragen beantwortet Herr Dr. Max Mustermann.|Ihre Fragen beantwortet [redacted].",
        "Hiring manager: JANE DOE|Hiring manager: [redacted]",
        "reach out to Jane O'Neil at any time|reach out to [redacted] at any time",
        "Posted by: Jean-Luc Dupont|Posted by: [redacted]",
        "Jane Doe, Senior Technical Recruiter|[redacted], Senior Technical Recruiter",
        "Kind regards,<br>Jane Doe|Kind regards,<br>[redacted]",
        "My name is Jane Doe and I hire.|My name is [redacted] and I hire.",
        "Recruiter: Jane|Recruiter: [redacted]",
        "Call Jane Doe on Monday|Call [redacted] on Monday",
      })
  void peopleToWriteTo(String text, String expected) {
    assertEquals(expected, redacted(Field.DESCRIPTION, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Good. Please mention the word **CALM** and tag RMTI3LjAuMC4x when applying to show you"
            + " read the job post completely (#RMTI3LjAuMC4x). This is a beta feature to avoid"
            + " spam. Companies can search these words to see they're human. More.|Good. [redacted]"
            + " More.",
        "&lt;p&gt;please mention the words A B and tag RMTI3LjAuMC4x&lt;/p&gt;|"
            + "&lt;p&gt;[redacted]&lt;/p&gt;",
        "Use #RMTkyLjE2OC4xMC4yMA== please|Use #[redacted] please",
        "RMjAwMTpkYjg6OjE=|[redacted]",
      })
  void whatTellsTheFetchersAddress(String text, String expected) {
    assertEquals(expected, redacted(Field.DESCRIPTION, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C++/C#, .NET, Node.js @ scale, Software Engineer @ Booking.com",
        "@Transactional, @Component and React@18",
        "logo@2x.png, git@v2, user@host",
        "meet at acme.io, look at Booking.com or at scale",
        "Contact Center Agent, Contact Data Engineer, Contact Lens Optician",
        "Call Center Team Lead; Email Marketing Manager; Message Queue Engineer",
        "You will contact Customers and write Unit Tests, call Rest APIs",
        "Reports to: Chief Technology Officer. Reporting to the Head of Data",
        "Contact: Sales Department. Kontakt: Personalabteilung",
        "Hiring Manager interview, then Recruiter call",
        "an Agile Coach, an Apple Watch, I am German",
        "Telegram bots, Telegram: bot development, Skype for Business",
        "WhatsApp Business API; Discord community; Signal processing: FPGA work",
        "in line with ISO 27001, line 10, pipeline: build",
        "https://example.com/t.me and example.com/jobs/line",
        "please mention the word of mouth; tag Releases",
        "Java 17.0.15, 60000-75000 USD, since 2019, 24/7, 401(k)",
        "Founded by Ada Lovelace in New York",
        "Regards to detail; Best Practices",
        "Responsible for SQL Server, Power Platform",
        "R&amp;D, AT&amp;T, a &lt; b &gt; c",
      })
  void whatOnlyLooksPersonalStays(String text) {
    assertEquals(text, redacted(Field.DESCRIPTION, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contact Center Agent",
        "HR Manager San Francisco",
        "Technical Recruiter - Latin America",
        "Call Center Agent (Tel Aviv)",
        "Talent Acquisition, New York",
        "Engineer @ Acme.io",
      })
  void titlesOfRecruitersJobsStay(String title) {
    assertEquals(title, redacted(Field.TITLE, title));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "APPLY_URL|https://t.me/jane|``",
        "APPLY_URL|tel:+4930123456|``",
        "APPLY_URL|https://a.example/apply?to=jane@acme.io|https://a.example/apply?to=redacted",
        "APPLY_URL|https://a.example/@acme/1|https://a.example/@acme/1",
        "TITLE|Engineer (Recruiter: Jane Doe)|Engineer (Recruiter: [redacted])",
        "COMPANY|Acme, contact jane@acme.io|Acme, contact [redacted]",
        "LOCATION|Berlin, Tel. 030 1234567|Berlin, Tel. [redacted]",
        "TAG|telegram: @jane_doe|telegram: [redacted]",
      })
  void structuredFields(Field field, String text, String expected) {
    assertEquals(expected, redacted(field, text));
  }
}
