package jobtrends.analytics.normalise;

import java.util.Set;
import jobtrends.taxonomy.GazetteerWord;

/** The words of a location that are not names, sorted by what they do. Folded. */
final class PlaceWords {

  private static final Set<String> JOINING =
      words(
          "and or und oder et ou y o e i oraz lub en of og och eller ed plus vs sowie bzw as "
              + "well");
  private static final Set<String> SILENT =
      words(
          "office offices hq headquarters headquarter main greater area metropolitan metro "
              + "region county city province provincia state district based only candidates preferred "
              + "downtown central north south east west various location locations near remote "
              + "remotely hybrid onsite on site in the home work from wfh fully job jobs position "
              + "role flexible within us full time at local or and nationwide wide anywhere multiple "
              + "homeoffice voivodeship wojewodztwo lan prefecture territory sar republic residents "
              + "resident citizens buro standort raum umgebung sede partially possible ok any all "
              + "also team hub campus timezone to be by for de a part contract permanent contractor "
              + "100 distributed place zona cedex arrondissement great inner teletravail zdalnie "
              + "remoto presencial hibrido hybride hybrydowo other dont specify field virtual "
              + "worldwide global division governorate oblast kanton canton land postcode usually "
              + "mainly");
  private static final Set<String> STREET =
      words(
          "street avenue ave boulevard blvd road rd drive dr suite floor lane ln way parkway "
              + "pkwy highway hwy strasse str rue calle via building bldg tower square platz allee "
              + "plaza broadway ul ulica route circle court ct terrace freeway");
  private static final Set<String> AREA =
      words("county counties parish district province prefecture governorate oblast department");
  private static final Set<String> DIRECTION = words("north south east west");
  private static final Set<String> PART =
      words("nord sud est ouest ville centre mitte ost west center city town");
  private static final Set<String> FACILITY =
      words("base afb arsenal barracks depot ground armory");
  private static final Set<String> CLOCK =
      words(
          "time timezone timezones zone zones hours hour business overlap tz hrs working "
              + "eastern pacific friendly");
  private static final Set<String> BESIDE =
      words("near outside close nearby excluding except excl");
  private static final Set<String> HEAD_OFFICE = words("hq headquarters headquarter sede zentrale");
  private static final Set<String> FROM_ANYWHERE =
      words("remote remotely remoto anywhere worldwide distributed");
  private static final Set<String> INSIDE_NAME =
      words(
          "bei am an im ob der upon sur sul pres del de la le les di do da dos das of on the in "
              + "und and b a d den el al y van aan op n");
  private static final Set<String> NEXT_TO = words("bei am an im ob upon sur sul pres b aan");
  private static final Set<String> FIRM =
      words(
          "inc ltd gmbh llc corp co company ag se plc group bv engineer developer manager "
              + "engineering sales store pharmacy school university hospital bank services solutions "
              + "international");

  private PlaceWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  static boolean joins(GazetteerWord word) {
    return JOINING.contains(word.folded());
  }

  static boolean isSilent(GazetteerWord word) {
    return SILENT.contains(word.folded()) || joins(word) || isNumber(word);
  }

  static boolean isStreet(GazetteerWord word) {
    return STREET.contains(word.folded()) || word.folded().endsWith("strasse");
  }

  /** "King County": what is named so is no town. */
  static boolean isArea(GazetteerWord word) {
    return isArea(word.folded());
  }

  static boolean isArea(String folded) {
    return AREA.contains(folded);
  }

  /** "North Bend": part of a name, or of a town. */
  static boolean isDirection(GazetteerWord word) {
    return DIRECTION.contains(word.folded());
  }

  /** "Arles-Est", "Halle-Ost": a part of the town before the hyphen. */
  static boolean isPart(GazetteerWord word) {
    return PART.contains(word.folded());
  }

  /** "Aberdeen Proving Ground": beside the town it is named after. */
  static boolean isFacility(GazetteerWord word) {
    return FACILITY.contains(word.folded());
  }

  static boolean isClock(GazetteerWord word) {
    return CLOCK.contains(word.folded());
  }

  static boolean isBeside(GazetteerWord word) {
    return BESIDE.contains(word.folded());
  }

  static boolean isHeadOffice(GazetteerWord word) {
    return HEAD_OFFICE.contains(word.folded());
  }

  static boolean isFromAnywhere(GazetteerWord word) {
    return FROM_ANYWHERE.contains(word.folded());
  }

  static boolean isInsideName(GazetteerWord word) {
    return INSIDE_NAME.contains(word.folded());
  }

  /** Whether it says that the next name only tells where the one before lies. */
  static boolean isNextTo(GazetteerWord word) {
    return NEXT_TO.contains(word.folded());
  }

  static boolean isFirm(GazetteerWord word) {
    return FIRM.contains(word.folded());
  }

  static boolean isNumber(GazetteerWord word) {
    return Character.isDigit(word.folded().isEmpty() ? ' ' : word.folded().charAt(0));
  }
}
