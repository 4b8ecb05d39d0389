package jobtrends.taxonomy;

/**
 * Words around a skill that decide whether it is one.
 *
 * @param kind what the words tell
 * @param text lower case, words separated by one space
 */
public record SkillPhrase(Kind kind, String text) {

  /** What words around a skill tell. */
  public enum Kind {
    /** Contains a skill's spelling and means something else: "go to market". */
    DECOY,
    /** What follows is a skill: "experience with". */
    BEFORE,
    /** What stands before is a skill: "developer". */
    AFTER,
    /** What follows in the sentence are names of firms: "trusted by", "customers such as". */
    EMPLOYERS,
    /** What follows is not asked for: "no". */
    NEGATION,
    /** What follows is asked for; as a heading, all below it: "requirements", "must have". */
    REQUIRED,
    /** What follows is welcome; as a heading, all below it: "nice to have", "ideally". */
    NICE,
    /** As a heading: what is below it is not asked for: "benefits", "about us". */
    HEADING,
    /** What stands before is asked for: "is required". */
    REQUIRED_AFTER,
    /** What stands before is welcome: "is a plus". */
    NICE_AFTER,
    /** A word between years and the skill they are of: "of", "experience", "with". */
    EXPERIENCE,
    /** A unit of experience: "years", "Jahre". */
    YEARS,
    /** A word by which an employer speaks of itself: "we", "our". */
    SELF
  }
}
