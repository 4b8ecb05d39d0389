package jobtrends.analytics.normalise;

/**
 * A place in a text where a skill's name, or a phrase that only looks like one, stands.
 *
 * @param start first character
 * @param end one past the last character
 * @param phrase the number of the phrase in the dictionary
 * @param glued starts or ends inside a run of letters, as in {@code ServicesGoogle CloudAirflow}
 */
record SkillMention(int start, int end, int phrase, boolean glued) {}
