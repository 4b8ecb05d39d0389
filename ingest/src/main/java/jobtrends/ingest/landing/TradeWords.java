package jobtrends.ingest.landing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Words of the trade: they stand in capitals where a person's name would, and are none. */
final class TradeWords {

  /** Words that stand where a name would and are none: departments, trades, companies. */
  private static final Set<String> WORDS =
      Set.of(
          ("account accounting ai am api acquisition admin administration administrator advisor ag"
                  + " agency agent analyst and apac application applications architect area artist"
                  + " assistant associate automation aws azure back backend bank beauty board bot"
                  + " brand business call campaign care careers center centre chat chief city cloud"
                  + " coach commercial community company consultant consulting content controller"
                  + " coordinator copy corp corporate corporation country creative crm customer data"
                  + " day delivery department deputy design designer desk developer development devops"
                  + " digital director division e2e ecommerce editor education emea engineer"
                  + " engineering enterprise europe events executive experience expert field finance"
                  + " financial founder founders free freelance friday front frontend full general"
                  + " gmbh go google graphic group growth head health help hiring home hr human inc"
                  + " information infrastructure inside insurance intelligence intern international"
                  + " investor it java javascript job jobs junior kafka key kg lab labs language lead"
                  + " leader learning legal lens limited linux llc logistics ltd machine manager"
                  + " management manufacturing market marketing media medical microsoft mobile monday"
                  + " network new north now officer office online operations operator opportunities"
                  + " optician our owner paid partner partners payroll people personnel planet planner"
                  + " platform practice principal process procurement producer product production"
                  + " professional program programme programmer project public python quality rapid"
                  + " react receptionist recruiter recruiting recruitment region regional relations"
                  + " remote representative research researcher resources retail sales reliability"
                  + " school science scientist security senior site service services social software"
                  + " solution solutions south spain spark specialist sql staff stack state strategy"
                  + " strategist studio success supervisor supply support system systems talent team"
                  + " tech technical technician technologies technology test tester the this through"
                  + " today tests tools tracing trainee trainer training translator travel trust"
                  + " university unix us user ux ui vendor vice video web west word work worker"
                  + " working workplace writer you your")
              .split(" "));

  private TradeWords() {}

  /** Whether none of some words is one, so that they may be a name. */
  static boolean areNone(String words) {
    return Arrays.stream(words.split("[ \u00A0-]"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .noneMatch(word -> WORDS.contains(word) || WORDS.contains(singular(word)));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
