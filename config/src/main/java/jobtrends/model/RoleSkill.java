package jobtrends.model;

/**
 * A skill within a role: one row per role and skill of the level window, for the roles with most
 * postings, the technologies asked for most, and, apart, the other skills asked for most.
 *
 * @param category category of the taxonomy; empty in statistics older than this column
 * @param share of the role's postings with a description
 */
public record RoleSkill(
    String role, String skill, String category, Estimate share, HowAsked asked) {

  /** Statistics published before it was counted how a skill is asked for have no such part. */
  public RoleSkill {
    category = category == null ? "" : category;
    asked = asked == null ? HowAsked.NOT_COUNTED : asked;
  }

  /** A share of which no more is known. */
  public RoleSkill(String role, String skill, Estimate share) {
    this(role, skill, "", share, HowAsked.NOT_COUNTED);
  }
}
