package jobtrends.analytics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jobtrends.analytics.normalise.Duplicates;
import jobtrends.analytics.normalise.DuplicatesLink;
import jobtrends.analytics.normalise.DuplicatesLink.Kind;
import jobtrends.model.Field;
import jobtrends.model.ListingText;
import jobtrends.model.NormalisedListing;
import jobtrends.model.PayPeriod;
import jobtrends.model.PayReading;
import jobtrends.model.Place;
import jobtrends.model.RawListing;
import jobtrends.model.Salary;
import jobtrends.model.Seniority;
import jobtrends.model.SkillAsk;
import jobtrends.model.Title;
import jobtrends.model.Whereabouts;
import jobtrends.model.WorkMode;

/**
 * Extractors that read nothing but fields: the role is the category, a skill is a tag, a place is
 * "city, country", pay is "min-max currency period salaries-a-year", the last where stated. Two
 * listings of an employer with one title are one job, unless one of them is an "Agency of" that
 * employer's.
 */
public final class FakeExtractors {

  /** Listings normalised in this JVM so far. */
  public static final AtomicInteger NORMALISED = new AtomicInteger();

  private static final String AGENCY = "Agency of ";
  private static final String UNKNOWN_PLACE = "Xyzzy";

  private FakeExtractors() {}

  public static Extractors extractors() {
    return version("fake 1");
  }

  public static Extractors version(String version) {
    return new Extractors(
        FakeExtractors::normalise, new ByTitle(), Map.of("java", "language"), List.of(version));
  }

  private static NormalisedListing normalise(RawListing listing) {
    NORMALISED.incrementAndGet();
    Optional<String> role = listing.first(Field.CATEGORY);
    WorkMode mode =
        listing.first(Field.WORK_MODE).map(WorkMode::valueOf).orElse(WorkMode.UNSPECIFIED);
    List<Place> places =
        listing.all(Field.LOCATION).stream()
            .filter(place -> !place.equals(UNKNOWN_PLACE))
            .map(FakeExtractors::place)
            .toList();
    return new NormalisedListing(
        listing.key().nativeId(),
        new Title(role, role.map(name -> "Family"), Seniority.UNSPECIFIED),
        listing.all(Field.TAG).stream().map(SkillAsk::mentioned).toList(),
        listing.first(Field.SALARY).map(FakeExtractors::pay).orElse(PayReading.none("no pay")),
        new Whereabouts(places, mode, List.of()),
        Optional.of("en"));
  }

  private static Place place(String printed) {
    String[] parts = printed.split(", ");
    return new Place(
        Optional.of(parts[0]), Optional.empty(), Optional.of(parts[1]), OptionalLong.empty());
  }

  private static PayReading pay(String printed) {
    String[] parts = printed.split("[- ]");
    var salary =
        new Salary(
            OptionalDouble.of(Double.parseDouble(parts[0])),
            OptionalDouble.of(Double.parseDouble(parts[1])),
            parts[2],
            PayPeriod.valueOf(parts[3]),
            parts.length > 4 ? OptionalInt.of(Integer.parseInt(parts[4])) : OptionalInt.empty(),
            "stated");
    return new PayReading(Optional.of(salary), "stated");
  }

  private record ByTitle() implements DuplicateFinder {

    @Override
    public Duplicates.Keys keys(ListingText listing) {
      Optional<String> job = listing.title().map(title -> title + name(listing));
      return new Duplicates.Keys(job.map(text -> (long) text.hashCode()).stream().toList(), "");
    }

    @Override
    public Stream<DuplicatesLink> links(Stream<ListingText> candidates) {
      List<ListingText> all = candidates.toList();
      return all.stream().map(listing -> link(all.get(0), listing));
    }

    private DuplicatesLink link(ListingText first, ListingText listing) {
      boolean copied = isAgency(first) != isAgency(listing);
      return new DuplicatesLink(first.id(), listing.id(), copied ? Kind.AGENCY_COPY : Kind.SAME);
    }

    private static boolean isAgency(ListingText listing) {
      return listing.company().orElse("").startsWith(AGENCY);
    }

    private String name(ListingText listing) {
      return listing.company().map(this::employer).orElse("").replace("agency of ", "");
    }

    @Override
    public String employer(String company) {
      return company.toLowerCase(Locale.ROOT).replace(" gmbh", "");
    }
  }
}
