package jobtrends.reports.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jobtrends.model.HowAsked;
import jobtrends.model.RoleSkill;
import jobtrends.model.SkillShare;

/** The data set's tables of skills. */
final class SkillTables {

  private static final String CATEGORY = "category of the taxonomy";

  private SkillTables() {}

  static DataTable shares(List<SkillShare> rows) {
    var table =
        DataTable.<SkillShare>of("skill-shares", "one row per skill")
            .text("skill", "name", SkillShare::skill)
            .text("category", CATEGORY, SkillShare::category)
            .estimate(
                DataTables.share("share", "of postings with a description"), SkillShare::share);
    return asked(table, SkillShare::asked)
        .optional(
            DataTables.integer(
                "set_aside",
                "postings that name it only in what their employer repeats word for word in"
                    + " advertisements of several kinds; counted in no other column"),
            SkillTables::setAside)
        .estimate(DataTables.share("before", "share in the comparison window"), SkillShare::before)
        .estimate(DataTables.share("change", "share minus before, as shares"), SkillShare::change)
        .text(
            "stands_out",
            "true where the change is kept by Benjamini-Hochberg at 10 %, else false",
            skill -> String.valueOf(skill.standsOut()))
        .estimate(
            DataTables.number(
                "corrected",
                "postings",
                "counted (corrected_n) x precision / recall of the category, see accuracy.csv"),
            SkillShare::corrected)
        .rows(rows);
  }

  static DataTable ofRoles(List<RoleSkill> rows) {
    var table =
        DataTable.<RoleSkill>of(
                "role-skills",
                "one row per role and skill: technologies asked for most, then other skills")
            .text("role", "role", RoleSkill::role)
            .text("skill", "skill", RoleSkill::skill)
            .text("category", CATEGORY, RoleSkill::category)
            .estimate(
                DataTables.share("share", "of the role's postings with a description"),
                RoleSkill::share);
    return asked(table, RoleSkill::asked).rows(rows);
  }

  /** With how the postings of each row ask for its skill. */
  private static <R> DataTable.Builder<R> asked(
      DataTable.Builder<R> table, Function<R, HowAsked> asked) {
    return table
        .estimate(
            DataTables.share("required", "of the same postings, those that require it"),
            asked.andThen(HowAsked::required))
        .estimate(
            DataTables.share("nice_to_have", "of the same postings, those that welcome it"),
            asked.andThen(HowAsked::niceToHave))
        .estimate(
            DataTables.number(
                "years",
                "years",
                "median of the least years of experience with it, of the postings that say any"),
            asked.andThen(HowAsked::years));
  }

  private static Optional<Object> setAside(SkillShare skill) {
    return DataTables.boxed(skill.setAside());
  }
}
