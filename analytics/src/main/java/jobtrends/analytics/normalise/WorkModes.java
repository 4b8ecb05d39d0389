package jobtrends.analytics.normalise;

import static jobtrends.analytics.normalise.WorkModesPhrases.Says.HYBRID;
import static jobtrends.analytics.normalise.WorkModesPhrases.Says.NOTHING;
import static jobtrends.analytics.normalise.WorkModesPhrases.Says.ONSITE;
import static jobtrends.analytics.normalise.WorkModesPhrases.Says.PARTLY;
import static jobtrends.analytics.normalise.WorkModesPhrases.Says.REMOTE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jobtrends.analytics.normalise.WorkModesPhrases.Found;
import jobtrends.analytics.normalise.WorkModesPhrases.Says;
import jobtrends.model.WorkMode;
import jobtrends.taxonomy.GazetteerWord;
import jobtrends.taxonomy.GazetteerWords;

/**
 * Remote, hybrid, on site or not said: from a location or work mode field by any word for it, from
 * a title by such a word that stands apart, from a description by a sentence about this job only.
 */
final class WorkModes {

  private static final int LONGEST_FIELD = 4_000;
  private static final int LONGEST_DESCRIPTION = 60_000;

  /** Several boards have no field for the mode but a flag "remote"; "false" is not yet on site. */
  private static final String FLAG = "true";

  private static final String NO_REMOTE =
      "no remote|not remote|non remote|nonremote|no remote work|remote not possible|no wfh|"
          + "kein homeoffice|keine remote|kein remote|kein home office|pas de teletravail|"
          + "sin teletrabajo|no telecommute|no telecommuting|not a remote|remote no|no remotes|"
          + "nicht remote|not eligible for remote|no remoto|sem remoto|bez pracy zdalnej";
  private static final String HYBRID_WORDS =
      "hybrid|hybride|hybrides|hibrido|hibrida|ibrido|ibrida|hybrydowo|hybrydowa|hybrydowy|"
          + "hybrid remote|remote hybrid|hybrid work|partially remote|partly remote|part remote|"
          + "partial remote|semi remote|teilweise remote|teilweise homeoffice|"
          + "teilweise home office|homeoffice teilweise|partiellement a distance|"
          + "teletravail partiel|praca hybrydowa|flex office|hybridi|hybridarbete|flexible hybrid|"
          + "occasional remote|remote flexible hybrid";
  private static final String ONSITE_WORDS =
      "onsite|on site|in office|inoffice|in the office|in person|vor ort|presencial|sur site|"
          + "presentiel|stacjonarnie|stacjonarna|stacjonarny|op locatie|in sede|office based|"
          + "on premise|on premises|local only|paa stedet|pa plats|en sitio|in presenza|"
          + "no option to work remotely";
  private static final String REMOTE_WORDS =
      "remote|remotely|remoto|remota|a distance|teletravail|full remote|fully remote|"
          + "teletrabajo|teletrabalho|zdalnie|zdalna|zdalny|praca zdalna|homeoffice|home office|"
          + "home based|homebased|home working|work from home|working from home|wfh|"
          + "work from anywhere|work anywhere|anywhere|distributed|offsite|off site|worldwide|"
          + "telecommute|telecommuting|telework|teleworking|da remoto|telelavoro|thuiswerk|"
          + "thuiswerken|vanuit huis|fernarbeit|ortsunabhangig|ortsunabhaengig|distans|etatyo|"
          + "deutschlandweit remote|en remoto|em casa|home|virtual|remote first|fjernarbejde|"
          + "中文远程|远程|リモート|remotework|remotejob|100% remote|remote friendly|remote ok";

  private static final WorkModesPhrases IN_FIELD =
      new WorkModesPhrases()
          .with(ONSITE, NO_REMOTE)
          .with(HYBRID, HYBRID_WORDS)
          .with(ONSITE, ONSITE_WORDS)
          .with(REMOTE, REMOTE_WORDS)
          .with(
              PARTLY,
              "a week|per week|days|day|pro woche|par semaine|por semana|partial|partially|"
                  + "occasional|occasionally|jours|tage|dias|x week|w tygodniu")
          .with(NOTHING, "home county|home counties|home depot|home care|home health|in home");

  private static final WorkModesPhrases IN_TITLE =
      new WorkModesPhrases()
          .with(ONSITE, NO_REMOTE)
          .with(
              NOTHING,
              "remote sensing|remote monitoring|remote support|remote access|remote control|remote"
                  + " hands|remote desktop|hybrid cloud|hybrid mobile|hybrid app|hybrid apps|hybrid"
                  + " vehicle|hybrid vehicles|hybrid it|hybrid infrastructure|hybrid event|hybrid"
                  + " events|hybrid systems|hybrid integration|remote operations|remote site|remote"
                  + " sites|hybrid application|hybrid applications|remote vehicle|onsite support|on"
                  + " site support|onsite technician|on site technician|onsite engineer|on site"
                  + " engineer|hybrid powertrain|hybrid electric|hybrid intelligence|hybrid"
                  + " identity|remote learning|remote banking")
          .with(HYBRID, "hybrid|hybride|hibrido|hybrid remote|remote hybrid|hybrydowo")
          .with(ONSITE, "onsite|on site|in office|vor ort|presencial|sur site|stacjonarnie")
          .with(
              REMOTE,
              "remote|remoto|remota|teletravail|full remote|fully remote|zdalnie|praca zdalna|"
                  + "homeoffice|home office|home based|work from home|wfh|work from anywhere|"
                  + "teletrabajo|100% remote|telecommute|remotely");

  private WorkModes() {}

  /** The mode a source's own field about it names; a bare "true" is the source's remote flag. */
  static WorkMode ofModeField(String text) {
    return text.equalsIgnoreCase(FLAG) ? WorkMode.REMOTE : ofField(text);
  }

  /** The mode a location names. */
  static WorkMode ofField(String text) {
    List<GazetteerWord> words = GazetteerWords.of(head(text, LONGEST_FIELD));
    return decided(says(IN_FIELD.in(words)));
  }

  /** The mode a title names in brackets, behind a dash or at either end. */
  static WorkMode ofTitle(String text) {
    List<GazetteerWord> words = GazetteerWords.of(head(text, LONGEST_FIELD));
    return decided(
        says(IN_TITLE.in(words).stream().filter(found -> isApart(found, words)).toList()));
  }

  /** The mode a description states about the job, when all its statements agree. */
  static WorkMode ofDescription(String text) {
    Set<Says> said = WorkModesStatements.in(head(text, LONGEST_DESCRIPTION));
    return said.size() == 1
        ? decided(said)
        : said.contains(HYBRID) ? hybridUnlessOnsite(said) : WorkMode.UNSPECIFIED;
  }

  private static WorkMode hybridUnlessOnsite(Set<Says> said) {
    return said.contains(ONSITE) ? WorkMode.UNSPECIFIED : WorkMode.HYBRID;
  }

  private static String head(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  private static Set<Says> says(List<Found> found) {
    Set<Says> said = EnumSet.noneOf(Says.class);
    found.forEach(phrase -> said.add(phrase.says()));
    return said;
  }

  // Where ads offer a choice ("hybrid or remote"), the freest is what the seeker may have.
  private static WorkMode decided(Set<Says> said) {
    if (said.contains(REMOTE)) {
      return said.contains(PARTLY) ? WorkMode.HYBRID : WorkMode.REMOTE;
    }
    if (said.contains(HYBRID)) {
      return WorkMode.HYBRID;
    }
    return said.contains(ONSITE) ? WorkMode.ONSITE : WorkMode.UNSPECIFIED;
  }

  private static boolean isApart(Found found, List<GazetteerWord> words) {
    boolean opens = found.start() == 0 || !words.get(found.start()).gap().insideName();
    boolean closes = found.end() == words.size() || !words.get(found.end()).gap().insideName();
    return opens || closes;
  }
}
