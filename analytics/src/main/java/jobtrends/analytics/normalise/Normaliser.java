package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Optional;
import jobtrends.model.Field;
import jobtrends.model.ListingText;
import jobtrends.model.NormalisedListing;
import jobtrends.model.PayReading;
import jobtrends.model.RawListing;
import jobtrends.model.Whereabouts;
import jobtrends.taxonomy.SkillTaxonomy;

/** Reads a listing: what it is called, asks for, pays, and where. Immutable; build one per JVM. */
public final class Normaliser {

  /** Raised when an extractor reads something otherwise than before. */
  static final String VERSION = "1";

  private final Titles titles;
  private final Skills skills;
  private final Salaries salaries;
  private final Places places;

  private Normaliser(Titles titles, Skills skills, Salaries salaries, Places places) {
    this.titles = titles;
    this.skills = skills;
    this.salaries = salaries;
    this.places = places;
  }

  /** The extractors with the taxonomies that ship with the program. */
  public static Normaliser standard() {
    return with(Places.standard());
  }

  /** The same with a gazetteer of the user's. */
  public static Normaliser with(Places places) {
    return new Normaliser(Titles.standard(), Skills.standard(), Salaries.standard(), places);
  }

  /** What reads a listing, "name version"; a change of any re-reads every listing. */
  public List<String> versions() {
    return List.of(
        "extractors " + VERSION,
        "skills " + SkillTaxonomy.standard().version(),
        "places " + places.version());
  }

  /** Reads what a filter or a test hands over. */
  public NormalisedListing read(ListingText listing) {
    Optional<String> description = listing.description().map(Texts::plain);
    return listing(
        listing,
        description,
        salaries.read(listing.salary(), description, listing.country()),
        places.read(listing.location(), listing.title(), description));
  }

  /** Reads what a source said; pay in fields of its own is believed before pay in a text. */
  public NormalisedListing read(RawListing raw) {
    ListingText listing = RawTexts.of(raw);
    Optional<String> description = listing.description().map(Texts::plain);
    return listing(
        listing,
        description,
        pay(raw, listing, description),
        places.read(
            raw.all(Field.LOCATION), raw.first(Field.WORK_MODE), listing.title(), description));
  }

  private NormalisedListing listing(
      ListingText listing, Optional<String> description, PayReading pay, Whereabouts whereabouts) {
    return new NormalisedListing(
        listing.id(),
        titles.read(listing.title().orElse("")),
        skills.find(listing.title(), description),
        pay,
        whereabouts,
        Languages.detect(description.or(listing::title).orElse("")));
  }

  private PayReading pay(RawListing raw, ListingText listing, Optional<String> description) {
    boolean predicted = raw.first(Field.SALARY_PREDICTED).filter("true"::equals).isPresent();
    if (predicted) {
      return PayReading.none("predicted by the source");
    }
    PayReading stated =
        salaries.fromFields(
            raw.first(Field.SALARY_MIN),
            raw.first(Field.SALARY_MAX),
            raw.first(Field.SALARY_CURRENCY),
            raw.first(Field.SALARY_PERIOD),
            false);
    return stated.salary().isPresent()
        ? stated
        : salaries.read(listing.salary(), description, listing.country());
  }

  /** What a raw listing says, as the texts the extractors read. */
  static final class RawTexts {

    private RawTexts() {}

    static ListingText of(RawListing raw) {
      List<String> locations = raw.all(Field.LOCATION);
      return new ListingText(
          raw.key().source() + "/" + raw.key().nativeId(),
          raw.first(Field.TITLE),
          raw.first(Field.COMPANY),
          locations.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", locations)),
          raw.first(Field.SALARY),
          raw.first(Field.DESCRIPTION),
          raw.first(Field.COUNTRY),
          raw.first(Field.POSTED_AT));
    }
  }
}
