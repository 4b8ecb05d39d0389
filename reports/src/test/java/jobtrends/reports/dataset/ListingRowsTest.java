package jobtrends.reports.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import jobtrends.model.History;
import jobtrends.model.ListingKey;
import jobtrends.model.OpenListing;
import jobtrends.model.ReadingQuality;
import jobtrends.model.Statistics;
import jobtrends.reports.SampleStatistics;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms;
import jobtrends.settings.PlatformTerms.Access;
import jobtrends.settings.PlatformTerms.Expectations;
import jobtrends.settings.PlatformTerms.Form;
import jobtrends.settings.PlatformTerms.Redistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row leaves where its source's terms say so, and not before its embargo is over. */
class ListingRowsTest {

  private static final LocalDate AS_OF = SampleStatistics.whole().vintage().asOf();

  @ParameterizedTest
  @CsvSource({
    "ROWS_WITH_LINK, PT0S, 0, 1",
    "ROWS_WITH_LINK, PT6H, 0, 0",
    "ROWS_WITH_LINK, PT6H, 1, 0",
    "ROWS_WITH_LINK, PT6H, 2, 1",
    "FACTS_ONLY,     PT0S, 9, 0",
    "NONE,           PT0S, 9, 0",
  })
  void termsAndEmbargoDecide(
      Redistribution redistribution, Duration embargo, int daysAgo, int rows) {
    LocalDate day = AS_OF.minusDays(daysAgo);
    PlatformCatalogue terms = catalogue(redistribution, embargo);

    assertEquals(rows, ListingRows.of(with(listing(Optional.of(day), AS_OF)), terms).rows().size());
    assertEquals(
        rows,
        ListingRows.of(with(listing(Optional.empty(), day)), terms).rows().size(),
        "first seen counts where no day of posting is given");
  }

  @Test
  void theRowsOfSomebodysDumpStay() {
    var none = new PlatformCatalogue(List.of());

    assertEquals(List.of(), ListingRows.of(with(listing(Optional.empty(), AS_OF)), none).rows());
  }

  @Test
  void aRowIsFactsItsLinkAndWhomToName() {
    DataTable table =
        ListingRows.of(
            with(listing(Optional.of(AS_OF.minusDays(2)), AS_OF.minusDays(1))),
            catalogue(Redistribution.ROWS_WITH_LINK, Duration.ZERO));

    assertEquals(
        """
        source,id,posting,title,employer,url,posted_on,first_seen,last_seen,role,work_mode,cities,\
        countries,pay_min,pay_max,pay_currency,pay_period,attribution
        board,7,board/7,Data Engineer,Amber,https://board.example/7,%s,%s,%s,,REMOTE,\
        "Berlin, DE; Paris, FR",DE; FR,50000,,EUR,YEAR,Board (https://board.example)
        """
            .formatted(AS_OF.minusDays(2), AS_OF.minusDays(1), AS_OF),
        new String(CsvFile.bytes(table), java.nio.charset.StandardCharsets.UTF_8)
            .replace("\r\n", "\n"));
  }

  private static OpenListing listing(Optional<LocalDate> posted, LocalDate firstSeen) {
    return new OpenListing(
        new ListingKey("board", "7"),
        "board/7",
        "Data Engineer",
        Optional.of("Amber"),
        "https://board.example/7",
        posted,
        firstSeen,
        AS_OF,
        Optional.empty(),
        "REMOTE",
        List.of("Berlin, DE", "Paris, FR"),
        List.of("DE", "FR"),
        Optional.of(
            new OpenListing.Pay(OptionalDouble.of(50_000), OptionalDouble.empty(), "EUR", "YEAR")));
  }

  private static Statistics with(OpenListing listing) {
    return new Statistics(
        SampleStatistics.whole().vintage(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(listing),
        List.of(),
        ReadingQuality.NOT_MEASURED,
        History.EMPTY);
  }

  private static PlatformCatalogue catalogue(Redistribution redistribution, Duration embargo) {
    return new PlatformCatalogue(
        List.of(
            new PlatformTerms(
                "board",
                "Board",
                List.of("board.example"),
                Access.OPEN,
                Optional.empty(),
                new PlatformTerms.Rules(
                    OptionalInt.empty(),
                    Duration.ofSeconds(1),
                    "Board (https://board.example)",
                    redistribution,
                    "its own page",
                    AS_OF,
                    Optional.empty(),
                    Optional.of(embargo),
                    Optional.empty()),
                Expectations.NONE,
                List.of(),
                List.of(),
                Form.CAPTURED)));
  }
}
