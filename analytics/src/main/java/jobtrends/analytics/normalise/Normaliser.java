package jobtrends.analytics.normalise;

import java.util.List;
import jobtrends.model.Field;
import jobtrends.model.ListingText;
import jobtrends.model.NormalisedListing;
import jobtrends.model.PayReading;
import jobtrends.model.RawListing;
import jobtrends.taxonomy.Currencies;
import jobtrends.taxonomy.Roles;
import jobtrends.taxonomy.SkillTaxonomy;

/** Reads a listing: what it is called, asks for, pays, and where. Immutable; build one per JVM. */
public final class Normaliser {

  /** Raised when an extractor reads something otherwise than before. */
  static final String VERSION = "5";

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
        "roles " + Roles.VERSION,
        "pay " + Currencies.VERSION,
        "skills " + SkillTaxonomy.standard().version(),
        "places " + places.version());
  }

  /** Reads what a filter or a test hands over; a board's estimate of the pay is shown as one. */
  public NormalisedListing read(ListingText listing) {
    PlainListing texts = PlainListing.of(listing);
    return listing(texts, told(texts));
  }

  /**
   * Reads what a source said, for statistics; pay in fields of its own is believed before pay in a
   * text. A board's estimate is no pay, and pay after tax or on target is not counted with base
   * pay.
   */
  public NormalisedListing read(RawListing raw) {
    PlainListing texts = PlainListing.of(raw);
    return listing(texts, counted(raw, texts));
  }

  private NormalisedListing listing(PlainListing texts, PayReading pay) {
    return new NormalisedListing(
        texts.id(),
        titles.read(texts.title()),
        skills.asks(texts.title(), texts.description(), texts.company()),
        pay,
        places.read(texts.locations(), texts.workMode(), texts.title(), texts.description()),
        texts.description().or(texts::title).flatMap(Languages::detect));
  }

  private PayReading told(PlainListing texts) {
    return salaries.read(texts.salary(), texts.description(), texts.country());
  }

  private PayReading counted(RawListing raw, PlainListing texts) {
    if (raw.first(Field.SALARY_PREDICTED).filter("true"::equals).isPresent()) {
      return PayReading.none(Salaries.PREDICTED);
    }
    PayReading stated = inFields(raw);
    PayReading pay = stated.salary().isPresent() ? stated : told(texts);
    boolean comparable = pay.salary().isEmpty() || pay.reason().equals(Salaries.STATED);
    return comparable ? pay : PayReading.none(pay.reason());
  }

  private PayReading inFields(RawListing raw) {
    return salaries.fromFields(
        raw.first(Field.SALARY_MIN),
        raw.first(Field.SALARY_MAX),
        raw.first(Field.SALARY_CURRENCY),
        raw.first(Field.SALARY_PERIOD));
  }
}
