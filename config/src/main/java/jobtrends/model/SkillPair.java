package jobtrends.model;

/**
 * Two skills asked for together: one row per pair of the skills asked for most in the level window.
 *
 * @param skill the one, first in the alphabet
 * @param other the other
 * @param together postings that ask for both, of those with a description; employers taken as
 *     clusters (S19)
 * @param lift how many times as often as if the two had nothing to do with each other, with the
 *     interval of its log; its n counts the postings of the rarer
 */
public record SkillPair(String skill, String other, Estimate together, Estimate lift) {}
