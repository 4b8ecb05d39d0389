package jobtrends.analytics.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.Field;
import jobtrends.model.ListingText;
import jobtrends.model.Whereabouts;
import jobtrends.taxonomy.CityNames;

/**
 * Places: {@code raw}, its first place ({@code city}, {@code country}), {@code others}, all {@code
 * countries}, and the work mode ({@code remote}). Cities are exact when the set of them is.
 */
final class PlaceAccuracy implements Task {

  @Override
  public List<ListingText> inputs(LabelledCase labelled) {
    return List.of(Inputs.of(labelled.id(), Map.of(Field.LOCATION, labelled.text("raw"))));
  }

  @Override
  public Judgement judge(LabelledCase labelled, Answers answers) {
    Whereabouts said = answers.listings().get(labelled.id()).whereabouts();
    Reading got = reading(said);
    Reading want = reading(labelled);
    return Judgement.of(
        labelled,
        counts(got, want),
        got.equals(want),
        String.format(
            Locale.ROOT,
            "\"%s\": said %s; right is %s",
            labelled.text("raw"),
            words(names(said), got),
            words(names(labelled), want)));
  }

  /** Cities and countries in the order of the alphabet; cities as their gazetteer's one name. */
  private record Reading(Set<String> cities, Set<String> countries, String mode) {}

  private static Reading reading(Whereabouts said) {
    Set<String> cities =
        said.places().stream()
            .flatMap(place -> city(place.city(), place.country()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> countries =
        said.places().stream()
            .flatMap(place -> place.country().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return new Reading(cities, countries, said.mode().name().toLowerCase(Locale.ROOT));
  }

  private static Reading reading(LabelledCase labelled) {
    Set<String> cities =
        places(labelled)
            .flatMap(place -> city(place.optional("city"), place.optional("country")))
            .collect(Collectors.toCollection(TreeSet::new));
    return new Reading(cities, new TreeSet<>(labelled.texts("countries")), labelled.text("remote"));
  }

  private static Stream<String> city(Optional<String> name, Optional<String> country) {
    String where = country.orElse("");
    return name.map(city -> CityNames.standard().canonical(city, where) + " " + where).stream();
  }

  private static List<Count> counts(Reading got, Reading want) {
    long hits = got.cities().stream().filter(want.cities()::contains).count();
    return List.of(
        Count.yesNo("cities_exact", got.cities().equals(want.cities())),
        Count.yesNo("countries_exact", got.countries().equals(want.countries())),
        Count.yesNo("work_mode", got.mode().equals(want.mode())),
        Count.of("city_precision", hits, got.cities().size()),
        Count.of("city_recall", hits, want.cities().size()));
  }

  private static List<String> names(Whereabouts said) {
    return said.places().stream().flatMap(place -> place.city().stream()).toList();
  }

  private static List<String> names(LabelledCase labelled) {
    return places(labelled).flatMap(place -> place.optional("city").stream()).toList();
  }

  private static Stream<LabelledCase> places(LabelledCase labelled) {
    return Stream.concat(Stream.of(labelled), labelled.parts("others").stream());
  }

  private static String words(List<String> cities, Reading reading) {
    return cities + " in " + reading.countries() + ", " + reading.mode();
  }
}
