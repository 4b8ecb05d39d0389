package jobtrends.model;

import java.util.Optional;

/**
 * A job title, read.
 *
 * @param role a role of the taxonomy; absent when no role fits: unknown is a class
 * @param family the role's family; absent with it
 * @param seniority the level named in the title
 */
public record Title(Optional<String> role, Optional<String> family, Seniority seniority) {}
