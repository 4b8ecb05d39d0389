package jobtrends.model;

/**
 * How much a skill belongs to a role: one row per role and skill of the level window, for the roles
 * and skills that are asked for most.
 *
 * @param lift share of the role's postings that ask for the skill, over its share of all postings
 *     with a known role and a description; with the interval of its log, employers taken as
 *     clusters (S19); its n counts the postings of the role or of the skill, whichever are fewer
 */
public record RoleSkillLift(String role, String skill, Estimate lift) {}
