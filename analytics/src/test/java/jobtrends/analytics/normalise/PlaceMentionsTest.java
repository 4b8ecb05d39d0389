package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.taxonomy.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceMentionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Portland, OR, United States | Portland=city, OR=region code, United States=country
          Indianapolis IN | Indianapolis=city, IN=region country code
          IT department, Milan, IT | Milan=city, IT=country code
          us, uk | us=country code, uk=country code
          OR | ''
          near Washington, DC | Washington=city region, DC=city region code
          US business hours, Berlin | Berlin=city region
          European or US timezones | European=scope
          EMEA, Remote | EMEA=scope
          Bay Area | Bay Area=metro
          Georgia | Georgia=region country
          Wall Street 12, New York | New York=city region
          221 Baker Street, London | London=city
          Hub - Berlin | Berlin=city region
          Berlin (HQ) | Berlin=city region
          Acme Corp, Boston | Boston=city
          Nordhagen Falls, WA | Nordhagen Falls=town, WA=region code
          Langley Forest, VA | Langley Forest=town, VA=region country code
          Bela Vista, São Paulo | Bela Vista=town, São Paulo=city region
          """)
  void findsNamesAndWhatTheyCanMean(String location, String expected) {
    List<PlaceMention> mentions = PlaceMentions.in(location, Gazetteer.standard());
    assertEquals(
        expected,
        mentions.stream().map(PlaceMentionsTest::shown).collect(Collectors.joining(", ")));
  }

  @Test
  void namesOfOneItemOfAListAreOneGroup() {
    List<PlaceMention> mentions =
        PlaceMentions.in("Portland, OR; Berlin, Germany or Paris", Gazetteer.standard());
    assertEquals(List.of(0, 0, 1, 1, 2), mentions.stream().map(m -> m.span().group()).toList());
  }

  @Test
  void bracketsAreCounted() {
    List<PlaceMention> mentions =
        PlaceMentions.in("Redmond (Seattle [Tacoma]), WA", Gazetteer.standard());
    assertEquals(List.of(0, 1, 2, 0), mentions.stream().map(m -> m.span().depth()).toList());
  }

  private static String shown(PlaceMention mention) {
    String can =
        Stream.of(
                word(mention.isUnlisted(), "town"),
                word(mention.canBeCity(), "city"),
                word(mention.canBeRegion(), "region"),
                word(mention.canBeCountry(), "country"),
                word(mention.scopes().findAny().isPresent(), "scope"),
                word(mention.metros().findAny().isPresent(), "metro"),
                word(mention.code(), "code"))
            .flatMap(words -> words)
            .collect(Collectors.joining(" "));
    return mention.written() + "=" + can;
  }

  private static Stream<String> word(boolean holds, String word) {
    return holds ? Stream.of(word) : Stream.empty();
  }
}
