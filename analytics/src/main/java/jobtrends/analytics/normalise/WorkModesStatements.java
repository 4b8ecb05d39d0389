package jobtrends.analytics.normalise;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jobtrends.analytics.normalise.WorkModesPhrases.Says;

/** What a description states about how this job is worked: "this is a hybrid role". */
final class WorkModesStatements {

  private static final String ONSITE =
      "not a remote position|not a remote role|not a remote job|not remote|"
          + "no option to work remotely|this is an onsite position|this is an onsite role|"
          + "this is an on site position|this is an on site role|position is onsite|"
          + "role is onsite|position is on site|role is on site|100% on site|100% onsite|"
          + "fully on site|fully onsite|no remote work|this is an in office role|"
          + "remote work is not|fully in office|kein homeoffice|location type: onsite|"
          + "location type: on site|in person role|this is an in person|"
          + "5 days a week in the office|five days a week in the office|"
          + "5 days per week in the office";
  private static final String HYBRID =
      "this is a hybrid|hybrid role|hybrid position|hybrid work model|hybrid working model|"
          + "hybrid working|hybrid schedule|hybrid work schedule|hybrid work environment|"
          + "days a week in the office|days per week in the office|days a week in our|"
          + "days per week in our|days in the office|days in office|days onsite|days on site|"
          + "role is hybrid|position is hybrid|hybrides arbeiten|hybrid arbeiten|hybrid setup|"
          + "days remote|hybrides arbeitsmodell|hybrid workplace|days working from home|"
          + "praca hybrydowa|modele hybride";
  private static final String REMOTE =
      "fully remote|100% remote|this is a remote|remote position|remote role|remote job|"
          + "role is remote|position is remote|job is remote|completely remote|full remote|"
          + "entirely remote|work from anywhere|work remotely from anywhere|fully distributed|"
          + "100% telecommute|praca w pelni zdalna|100% zdalnie|100% teletravail|100% remoto|"
          + "100% homeoffice|location type: remote|remote opportunity|permanently remote|"
          + "remote within|remote from anywhere|remote contract";

  private static final WorkModesStatements ALL =
      new WorkModesStatements(
          Map.of(
              Says.ONSITE, phrases(ONSITE),
              Says.HYBRID, phrases(HYBRID),
              Says.REMOTE, phrases(REMOTE)));

  private final PhraseMatcher matcher;
  private final Map<Integer, Says> says;

  private WorkModesStatements(Map<Says, List<String>> phrases) {
    matcher = PhraseMatcher.of(phrases.values().stream().flatMap(List::stream).toList());
    says = new HashMap<>();
    phrases.forEach((said, list) -> list.forEach(text -> says.put(matcher.number(text), said)));
  }

  private static List<String> phrases(String list) {
    return List.of(list.split("\\|"));
  }

  /** Everything stated; each word of a text belongs to one statement at the most. */
  static Set<Says> in(String text) {
    return ALL.stated(PhraseText.of(text));
  }

  private Set<Says> stated(PhraseText text) {
    Set<Says> stated = EnumSet.noneOf(Says.class);
    matcher.wholeWords(text, (start, end, number) -> stated.add(says.get(number)));
    return stated;
  }
}
