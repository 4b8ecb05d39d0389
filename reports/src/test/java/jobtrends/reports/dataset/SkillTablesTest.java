package jobtrends.reports.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobtrends.model.Estimate;
import jobtrends.model.HowAsked;
import jobtrends.model.RoleSkill;
import jobtrends.model.SkillShare;
import jobtrends.model.Withheld;
import org.junit.jupiter.api.Test;

/** What of a skill leaves in the data set: every number with interval, n and reason. */
class SkillTablesTest {

  private static final Estimate NONE = Estimate.withheld(Withheld.NO_EARLIER_PERIOD, 0);

  private static final HowAsked ASKED =
      new HowAsked(
          Estimate.of(0.25, 0.2, 0.3, 400),
          Estimate.of(0.05, 0.03, 0.08, 400),
          Estimate.withheld(Withheld.BELOW_FLOOR, 9));

  @Test
  void aSkillsShareHasHowItIsAskedForBesideIt() {
    var skill =
        new SkillShare(
            "Rust",
            "language",
            Estimate.of(0.5, 0.45, 0.55, 400),
            NONE,
            NONE,
            false,
            Estimate.withheld(Withheld.ACCURACY_UNKNOWN, 200),
            ASKED,
            OptionalLong.of(7));

    assertEquals(
        "skill=Rust category=language share=0.5 share_low=0.45 share_high=0.55 share_n=400"
            + " required=0.25 required_low=0.2 required_high=0.3 required_n=400"
            + " nice_to_have=0.05 nice_to_have_low=0.03 nice_to_have_high=0.08"
            + " nice_to_have_n=400 years_n=9 years_reason=BELOW_FLOOR set_aside=7 before_n=0"
            + " before_reason=NO_EARLIER_PERIOD change_n=0 change_reason=NO_EARLIER_PERIOD"
            + " stands_out=false corrected_n=200 corrected_reason=ACCURACY_UNKNOWN",
        row(SkillTables.shares(List.of(skill))));
  }

  @Test
  void aRolesSkillHasItsCategory() {
    var skill =
        new RoleSkill(
            "Data Engineer",
            "Teamwork",
            "soft skill",
            Estimate.withheld(Withheld.BELOW_FLOOR, 9),
            HowAsked.NOT_COUNTED);

    assertEquals(
        "role=Data Engineer skill=Teamwork category=soft skill share_n=9"
            + " share_reason=BELOW_FLOOR required_n=0 required_reason=NO_DATA"
            + " nice_to_have_n=0 nice_to_have_reason=NO_DATA years_n=0 years_reason=NO_DATA",
        row(SkillTables.ofRoles(List.of(skill))));
  }

  /** The cells that hold something. */
  private static String row(DataTable table) {
    return IntStream.range(0, table.columns().size())
        .filter(i -> table.rows().get(0).get(i).isPresent())
        .mapToObj(i -> table.columns().get(i).name() + "=" + table.rows().get(0).get(i).get())
        .collect(Collectors.joining(" "));
  }
}
