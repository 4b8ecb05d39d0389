package jobtrends.model;

/**
 * A skill within a role: one row per role and skill of the level window, for the roles and skills
 * that are asked for most.
 *
 * @param share of the role's postings with a description
 */
public record RoleSkill(String role, String skill, Estimate share) {}
