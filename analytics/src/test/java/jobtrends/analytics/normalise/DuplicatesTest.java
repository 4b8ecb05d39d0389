package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import jobtrends.analytics.normalise.DuplicatesLink.Kind;
import jobtrends.model.ListingText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {

  private static final String LONG =
      "We forecast how much water a town will need tomorrow. You build the pipelines that bring"
          + " meter readings from forty utilities into one warehouse, and you keep them honest with"
          + " tests. You have worked with streams before and you like to explain what you did. Our"
          + " team of nine sits together twice a week; the rest of the time you work where you work"
          + " best. We pay for books, for a bicycle and for the train. You start when it suits"
          + " you.";

  /** Texts by the name they have in the tables. */
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("long", LONG),
          Map.entry("html", "<p>" + LONG.replace(". ", ".</p><p>") + "</p>"),
          Map.entry("cut", LONG.substring(0, LONG.length() * 2 / 3)),
          Map.entry("edited", LONG.replace("nine", "ten").replace("twice a week", "on Mondays")),
          Map.entry(
              "half",
              LONG.substring(0, LONG.length() / 2) + " Ask anything else in the first call."),
          Map.entry(
              "other",
              "Our hospital looks for somebody who keeps the scanners running and the queue short,"
                  + " speaks kindly with patients and is on call one weekend in six for the"
                  + " wards."),
          Map.entry(
              "german",
              "Wir sagen voraus, wie viel Wasser eine Stadt morgen braucht. Du baust die Strecken,"
                  + " die Zählerstände in das Lager bringen, und hältst sie mit Tests ehrlich. Wir"
                  + " sind neun und sitzen zwei Tage in der Woche zusammen, die anderen Tage"
                  + " nicht."),
          Map.entry("3years", LONG + " You bring 3+ years of practice."),
          Map.entry("7years", LONG + " You bring 7+ years of practice."),
          Map.entry("paid", LONG + " Pay: $120,000."),
          Map.entry("paidmore", LONG + " Pay: $150,000."),
          Map.entry("none", ""));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
"""
# reason                    | title A                          | employer A        | place A              | text A | title B                                | employer B       | place B                 | text B
SAME_EMPLOYER_AND_TEXT      | Data Engineer                    | Nordlicht         | Berlin               | long   | Data Engineer                          | Nordlicht        | Berlin                  | long
SAME_EMPLOYER_AND_TEXT      | Data Engineer (m/w/d)            | Nordlicht GmbH    | Berlin, Germany      | long   | Data Engineer                          | NORDLICHT        | Berlin                  | html
SAME_EMPLOYER_AND_TEXT      | Data Engineer                    | Nordlicht         | Berlin               | long   | Data Engineer                          | Nordlicht        | Germany                 | cut
SAME_EMPLOYER_AND_TEXT      | Data Engineer                    | Nordlicht         | Remote               | long   | Data Engineer - Remote                 | Nordlicht Labs   | Worldwide               | edited
SAME_EMPLOYER_AND_TEXT      | Data Engineers                   | Nordlicht, Inc.   | Austin, TX           | long   | Data Engineer R-232670                 | Nordlicht        | Austin, TX (+3 others)  | half
SAME_EMPLOYER_AND_TEXT      | Sr. Data Engineer                | Nordlicht         | Homeoffice           | long   | Senior Data Engineer (Germany)         | Nordlicht        | München                 | long
SAME_EMPLOYER_AND_TEXT      | Data Engineer                    | Nordlicht         | Pune, India          | long   | Data Engineer                          | Nordlicht        | India                   | long
SAME_EMPLOYER_AND_TEXT      | Dateningenieur:in                | Nordlicht         | Bremen               | long   | Dateningenieur                         | Nordlicht        | Bremen, Deutschland     | long
SAME_EMPLOYER_AND_TEXT      | Data Engineer                    | Nordlicht         | Berlin               | none   | Data Engineer                          | Nordlicht        | Berlin                  | none
SAME_EMPLOYER_AND_TEXT      | Data Engineer                    | Nordlicht         | Lyon                 | paid   | Data Engineer                          | Nordlicht        | Lyon                    | long
SAME_EMPLOYER_AND_TEXT      | Data Engineer                    | Nordlicht         | Austin, TX           | long   | Data Engineer - Austin, TX             | Nordlicht        | Austin, TX              | cut
SAME_EMPLOYER_AND_TEXT      | Data Engineer                    | Nordlicht GmbH    | Bremen               | long   | Nordlicht: Data Engineer               | Nordlicht        | Bremen                  | long
SAME_EMPLOYER_AND_TEXT      | Data Engineer                    | Nordlicht         | New York, NY         | long   | Data Engineer @ NYC                    | Nordlicht        | NYC                     | long
SAME_EMPLOYER_AND_TEXT      | Data Engineer                    | Nordlicht         | Gent                 | long   | Data Engineer (24-32 uur)              | Nordlicht        | Gent                    | long
SAME_EMPLOYER_AND_TEXT      | Desenvolvedor Java               | Nordlicht         | Recife               | long   | Pessoa Desenvolvedora Java             | Nordlicht        | Recife                  | long
SAME_EMPLOYER_AND_TEXT      | Desenvolvedor Java               | Nordlicht         | Recife               | long   | Desenvolvedor(a) Java                  | Nordlicht        | Recife                  | long
SAME_EMPLOYER_AND_TEXT      | Java Developer                   | Nordlicht         | Gdynia               | long   | Programista Java / Java Developer      | Nordlicht        | Gdynia                  | long
SAME_EMPLOYER_AND_TEXT      | Quality Assurance Lead           | Nordlicht         | Bremen               | long   | QA (Quality Assurance) Lead            | Nordlicht        | Bremen                  | long
SAME_EMPLOYER_AND_TEXT      | Data Engineer                    | Nord & Söhne      | Bremen               | long   | Data Engineer                          | Nord und Söhne KG| Bremen                  | long
SAME_EMPLOYER_AND_TEXT      | Data Engineer                    | Nordlicht         | USA only             | long   | Data Engineer                          | Nordlicht        | Remote (US)             | long
SAME_EMPLOYER_AND_TEXT      | Data Engineer                    | Nordlicht         | Bremen               | long   | Data Engineer, Meter Readings          | Nordlicht        | Bremen                  | edited
OTHER_TITLE                 | Data Engineer                    | Nordlicht         | Bremen               | long   | Data Engineer, Billing                 | Nordlicht        | Bremen                  | long
OTHER_TITLE                 | Data Engineer, Meter             | Nordlicht         | Bremen               | long   | Data Engineer, Streams                 | Nordlicht        | Bremen                  | long
OTHER_TITLE                 | Data Engineer                    | Nordlicht         | Bremen               | long   | Lead Data Engineer                     | Nordlicht        | Bremen                  | long
OTHER_PLACE                 | Data Engineer                    | Nordlicht         | Remote (Canada)      | long   | Data Engineer                          | Nordlicht        | US only                 | long
SAME_EMPLOYER_OTHER_LANGUAGE| Data Engineer                    | Nordlicht         | Berlin               | long   | Data Engineer (all genders)            | Nordlicht GmbH   | Germany                 | german
SAME_TEXT                   | Data Engineer                    | -                 | Leeds, UK            | long   | Data Engineer                          | -                | Leeds                   | edited
SAME_TEXT                   | Data Engineer                    | Confidential      | Leeds                | long   | Data Engineer                          | Nordlicht        | Leeds                   | long
AGENCY_COPY                 | Data Engineer                    | Nordlicht         | Leeds                | long   | Data Engineer                          | Polarstern       | Leeds                   | html
OTHER_TITLE                 | Data Engineer                    | Nordlicht         | Berlin               | long   | Senior Data Engineer                   | Nordlicht        | Berlin                  | long
OTHER_TITLE                 | Data Engineer II                 | Nordlicht         | Berlin               | long   | Data Engineer III                      | Nordlicht        | Berlin                  | long
OTHER_TITLE                 | Auditor                          | Nordlicht         | Remote               | long   | Auditor (German-speaking)              | Nordlicht        | Remote                  | long
OTHER_TITLE                 | Data Engineer                    | Nordlicht         | Berlin               | long   | Data Analyst                           | Nordlicht        | Berlin                  | long
OTHER_TITLE                 | Data Engineer, Ads               | Nordlicht         | Berlin               | long   | Data Engineer, Search                  | Nordlicht        | Berlin                  | long
OTHER_TITLE                 | Data Engineer_Roma               | Nordlicht         | Rome                 | long   | Data Engineer_Napoli                   | Nordlicht        | Rome                    | long
OTHER_PLACE                 | Data Engineer                    | Nordlicht         | Berlin               | long   | Data Engineer                          | Nordlicht        | Bremen                  | long
OTHER_PLACE                 | Data Engineer                    | Nordlicht         | USA                  | long   | Data Engineer                          | Nordlicht        | Canada                  | long
OTHER_PLACE                 | Data Engineer [Georgia]          | Nordlicht         | Georgia              | long   | Data Engineer [Ukraine]                | Nordlicht        | Ukraine                 | long
OTHER_PLACE                 | Data Engineer                    | Nordlicht         | Cambridge, MA        | long   | Data Engineer                          | Nordlicht        | Cambridge, UK, GB       | long
OTHER_PLACE                 | Data Engineer                    | Nordlicht         | Springfield, IL      | long   | Data Engineer                          | Nordlicht        | Springfield, MO         | long
OTHER_PLACE                 | Data Engineer                    | Nordlicht         | Paramount, CA        | long   | Data Engineer                          | Nordlicht        | Van Nuys, CA            | long
OTHER_PLACE                 | Data Engineer                    | Nordlicht         | Warsaw, Poland       | long   | Data Engineer                          | Nordlicht        | Spain                   | long
OTHER_TERMS                 | Data Engineer                    | Nordlicht         | Berlin               | 3years | Data Engineer                          | Nordlicht        | Berlin                  | 7years
OTHER_TERMS                 | Data Engineer                    | Nordlicht         | Berlin               | paid   | Data Engineer                          | Nordlicht        | Berlin                  | paidmore
OTHER_TEXT                  | Data Engineer                    | Nordlicht         | Berlin               | long   | Data Engineer                          | Nordlicht        | Berlin                  | other
OTHER_TEXT                  | Data Engineer                    | -                 | Berlin               | long   | Data Engineer                          | -                | Berlin                  | half
AGENCY_COPY                 | Data Engineer                    | Nordlicht         | Berlin               | long   | Data Engineer                          | StaffBridge      | Berlin                  | half
TOO_LITTLE_KNOWN            | -                                | Nordlicht         | Berlin               | long   | -                                      | Nordlicht        | Berlin                  | long
TOO_LITTLE_KNOWN            | Data Engineer                    | Nordlicht         | Remote               | none   | Data Engineer                          | Nordlicht        | Remote                  | none
""")
  void decidesWithAReason(
      DuplicatesDecision.Reason reason,
      String titleA,
      String employerA,
      String placeA,
      String textA,
      String titleB,
      String employerB,
      String placeB,
      String textB) {
    ListingText left = listing("a", titleA, employerA, placeA, textA);
    ListingText right = listing("b", titleB, employerB, placeB, textB);

    assertEquals(reason, Duplicates.decide(left, right).reason());
    assertEquals(Duplicates.decide(left, right), Duplicates.decide(right, left));
    assertEquals(
        Map.of("a", "a", "b", Duplicates.decide(left, right).same() ? "a" : "b"),
        clusters(List.of(right, left)));
    assertKeysMeet(left, right);
  }

  /** What a Spark job groups by must not lose a pair the decision would join or flag. */
  private static void assertKeysMeet(ListingText left, ListingText right) {
    DuplicatesDecision decision = Duplicates.decide(left, right);
    if (decision.same() || decision.reason() == DuplicatesDecision.Reason.AGENCY_COPY) {
      assertFalse(
          Collections.disjoint(Duplicates.keys(left).keys(), Duplicates.keys(right).keys()));
    }
  }

  @Test
  void aCopyWithoutTownJoinsTheOnlyTownThereIs() {
    List<ListingText> listings =
        List.of(
            listing("1", "Data Engineer", "Nordlicht", "Berlin", "long"),
            listing("2", "Data Engineer", "Nordlicht", "Remote", "long"));

    assertEquals(Map.of("1", "1", "2", "1"), clusters(listings));
  }

  @Test
  void aCopyWithoutTownDoesNotTieTwoTownsTogether() {
    List<ListingText> listings =
        List.of(
            listing("1", "Data Engineer", "Nordlicht", "Berlin", "long"),
            listing("2", "Data Engineer", "Nordlicht", "Remote", "long"),
            listing("3", "Data Engineer", "Nordlicht", "Warsaw", "long"));

    assertEquals(Map.of("1", "1", "2", "2", "3", "3"), clusters(listings));
  }

  @Test
  void theOrderOfTheListingsDoesNotMatter() {
    List<ListingText> listings = new ArrayList<>(manyListings());
    Map<String, String> expected = new TreeMap<>(clusters(listings));
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(listings, new Random(round));
      assertEquals(expected, new TreeMap<>(clusters(listings)));
    }
  }

  @Test
  void everyCopyOfAManyTimesRepeatedAdIsFound() {
    List<ListingText> listings = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      String town = "Town" + i % 100;
      listings.add(listing(String.format("%03d", i), "Nurse", "Nordlicht", town, "long"));
    }

    Map<String, String> clusters = clusters(listings);

    for (int i = 0; i < 500; i++) {
      assertEquals(String.format("%03d", i % 100), clusters.get(String.format("%03d", i)));
    }
  }

  @Test
  void noListingsNoClusters() {
    assertEquals(Map.of(), clusters(List.of()));
  }

  @Test
  void anAgencysCopyStaysApartAndIsFlagged() {
    List<ListingText> listings =
        List.of(
            listing("1", "Data Engineer", "Nordlicht", "Berlin", "long"),
            listing("2", "Data Engineer", "Nordlicht GmbH", "Berlin", "html"),
            listing("3", "Data Engineer", "StaffBridge", "Berlin", "edited"),
            listing("4", "Data Engineer", "StaffBridge", "Berlin", "other"));

    assertEquals(
        Map.of(
            "1", new Duplicates.Found("1", Set.of("3")),
            "2", new Duplicates.Found("1", Set.of("3")),
            "3", new Duplicates.Found("3", Set.of("1")),
            "4", new Duplicates.Found("4", Set.of())),
        Duplicates.find(listings));
  }

  @Test
  void aKeyWithMoreJobsThanAreComparedSaysWhomItLeftOut() {
    List<ListingText> listings = new ArrayList<>();
    for (int i = 0; i < DuplicatesGroup.MOST_COMPARED + 2; i++) {
      listings.add(withText("job" + i, ("ward" + i + " bed" + i + " round" + i + " ").repeat(9)));
    }
    listings.add(listings.get(0));

    assertEquals(
        List.of(
            new DuplicatesLink("job24", "job24", Kind.UNCOMPARED),
            new DuplicatesLink("job25", "job25", Kind.UNCOMPARED),
            new DuplicatesLink("job0", "job0", Kind.SAME)),
        Duplicates.links(listings.stream()).toList());
  }

  private static Map<String, String> clusters(List<ListingText> listings) {
    Map<String, String> clusters = new HashMap<>();
    Duplicates.find(listings).forEach((id, found) -> clusters.put(id, found.cluster()));
    return clusters;
  }

  private static List<ListingText> manyListings() {
    Random random = new Random(5);
    String[] titles = {"Data Engineer", "Senior Data Engineer", "Data Engineer (m/w/d)"};
    String[] places = {"Berlin", "Berlin, Germany", "Remote", "Warsaw", "Germany"};
    String[] texts = {"long", "edited", "cut", "html", "other", "3years"};
    List<ListingText> listings = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      listings.add(
          listing(
              "id" + i,
              titles[random.nextInt(titles.length)],
              random.nextBoolean() ? "Nordlicht" : "Polarstern GmbH",
              places[random.nextInt(places.length)],
              texts[random.nextInt(texts.length)]));
    }
    return listings;
  }

  private static ListingText withText(String id, String text) {
    return new ListingText(
        id,
        Optional.of("Nurse"),
        Optional.of("Nordlicht"),
        Optional.of("Berlin"),
        Optional.empty(),
        Optional.of(text),
        Optional.empty(),
        Optional.empty());
  }

  private static ListingText listing(
      String id, String title, String employer, String place, String text) {
    return new ListingText(
        id,
        Optional.ofNullable(title),
        Optional.ofNullable(employer),
        Optional.ofNullable(place),
        Optional.empty(),
        Optional.of(TEXTS.get(text)),
        Optional.empty(),
        Optional.empty());
  }
}
