package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jobtrends.analytics.normalise.SkillYears.Stated;
import jobtrends.model.SkillAsk.Asked;

/**
 * Tells how each skill of one text is asked for, from left to right: by the nearest cue of its
 * sentence, else by the years asked for, else by the heading it stands below. Not thread-safe; used
 * once.
 */
final class SkillAskReader {

  /** Takes what is said of a skill at one place. */
  @FunctionalInterface
  interface Taker {
    void take(SkillFound found, Asked asked, OptionalInt years);
  }

  private final PhraseText text;
  private final SkillEvidence evidence;
  private final List<SkillCue> cues;
  private final List<SkillFound> skills;
  private final SkillParts parts;
  private final int[] years;

  /** The first cue that stands behind the skill that is read. */
  private int next;

  /** The skill that is read. */
  private int reading;

  SkillAskReader(
      PhraseText text, SkillEvidence evidence, List<SkillCue> cues, List<SkillFound> skills) {
    this.text = text;
    this.evidence = evidence;
    this.cues = cues;
    this.skills = skills;
    this.parts = new SkillParts(text);
    this.years = new int[skills.size()];
  }

  void read(Taker taker) {
    readYears();
    SkillSentence sentence = new SkillSentence(0, 0);
    for (; reading < skills.size(); reading++) {
      SkillFound skill = skills.get(reading);
      passCues(skill.start());
      sentence = sentence.holds(skill.start()) ? sentence : SkillSentence.at(text, skill.start());
      OptionalInt least =
          years[reading] == 0 ? OptionalInt.empty() : OptionalInt.of(years[reading]);
      taker.take(skill, asked(skill, sentence, least.isPresent()), least);
    }
  }

  private void passCues(int skill) {
    while (next < cues.size() && cues.get(next).start() < skill) {
      parts.read(cues.get(next), skill);
      next++;
    }
  }

  private Asked asked(SkillFound skill, SkillSentence sentence, boolean withYears) {
    Optional<SkillCue> left = left(sentence);
    Optional<SkillCue> right = right(skill, sentence);
    int toLeft = left.map(cue -> skill.start() - cue.end()).orElse(Integer.MAX_VALUE);
    int toRight = right.map(cue -> cue.start() - skill.end()).orElse(Integer.MAX_VALUE);
    Asked below = parts.at(skill.start());
    Asked unsaid = withYears && below == Asked.MENTIONED ? Asked.REQUIRED : below;
    return (toLeft <= toRight ? left : right).map(SkillCue::asked).orElse(unsaid);
  }

  /** The last cue before the skill, in its sentence, that speaks of what follows. */
  private Optional<SkillCue> left(SkillSentence sentence) {
    for (int i = next - 1; i >= 0 && cues.get(i).start() >= sentence.start(); i--) {
      SkillCue cue = cues.get(i);
      if (speaksOfWhatStandsBefore(cue, sentence)) {
        return Optional.empty();
      }
      if (cue.speaksOfWhatFollows()) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }

  /** The first cue behind the skill, in its sentence, that speaks of what stands before. */
  private Optional<SkillCue> right(SkillFound skill, SkillSentence sentence) {
    for (int i = next; i < cues.size() && cues.get(i).start() < sentence.end(); i++) {
      SkillCue cue = cues.get(i);
      if (cue.start() >= skill.end() && speaksOfWhatStandsBefore(cue, sentence)) {
        return Optional.of(cue);
      }
      if (cue.speaksOfWhatFollows()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Nice to have" may stand on either side: on the right, no more follows it. */
  private boolean speaksOfWhatStandsBefore(SkillCue cue, SkillSentence sentence) {
    return cue.speaksOfWhatStandsBefore() && (!cue.speaksOfWhatFollows() || isLast(cue, sentence));
  }

  private boolean isLast(SkillCue cue, SkillSentence sentence) {
    if (cue.end() == text.length() || ").;,!\n".indexOf(text.text().charAt(cue.end())) >= 0) {
      return true;
    }
    int following = reading;
    while (following < skills.size() && skills.get(following).start() < cue.end()) {
      following++;
    }
    return following == skills.size() || skills.get(following).start() >= sentence.end();
  }

  private void readYears() {
    int at = 0;
    for (SkillCue cue : cues) {
      Optional<Stated> stated =
          cue.isYears() ? SkillYears.before(text, cue) : Optional.<Stated>empty();
      if (stated.isPresent()) {
        while (at < skills.size() && skills.get(at).start() < stated.get().start()) {
          at++;
        }
        give(stated.get(), at);
      }
    }
  }

  /** Gives the years to the skill just before, "Java (5 years)", or to those they lead to. */
  private void give(Stated stated, int following) {
    int before = following - 1;
    if (before >= 0 && evidence.glossed(text, skills.get(before).end(), stated.start())) {
      raise(before, stated.least());
    } else if (following < skills.size()
        && evidence.leads(text, stated.end(), skills.get(following).start())) {
      raise(following, stated.least());
      for (int i = following + 1; i < skills.size() && isListed(i); i++) {
        raise(i, stated.least());
      }
    }
  }

  private boolean isListed(int i) {
    return evidence.listed(text.text(), skills.get(i - 1).mention(), skills.get(i).mention());
  }

  private void raise(int skill, int least) {
    years[skill] = Math.max(years[skill], least);
  }
}
