package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Set;

/** What the words behind a name make of it: one of several tools, or somebody's firm. */
final class SkillSequel {

  /** "Mixpanel or similar": who names one of a kind asks for the kind. */
  private static final List<String> EXAMPLE =
      List.of(
          " or similar",
          " or equivalent",
          " or comparable",
          " oder \u00e4hnlich",
          " oder vergleichbar",
          " ou \u00e9quivalent",
          " ou similaire",
          " o similar",
          " o equivalente",
          " ou similar",
          " of vergelijkbaar",
          " lub podobn");

  /** Of whose firm the name before is: "(Salesforce CEO)", "Stripe alumni". */
  private static final Set<String> OF_A_FIRM =
      Set.of(
          "ceo", "cto", "cfo", "coo", "cofounder", "cofounders", "founder", "founders", "alumni");

  private SkillSequel() {}

  /** Whether what stands here is named as one of its kind; "Arbeiter*r oder" is no name. */
  static boolean isExample(String text, SkillMention mention) {
    boolean letter = mention.end() - mention.start() == 1;
    return !letter
        && EXAMPLE.stream()
            .anyMatch(like -> text.regionMatches(true, mention.end(), like, 0, like.length()));
  }

  /** Whether what stands here is a firm of which somebody is said to be the head. */
  static boolean isFirm(String text, SkillMention mention) {
    String next = SkillEvidence.wordAfter(text, mention.end());
    return OF_A_FIRM.contains(next)
        || next.equals("co") && text.startsWith("-f", mention.end() + 1 + next.length());
  }
}
