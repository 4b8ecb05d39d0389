package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jobtrends.analytics.normalise.SkillDictionary.Entry;

/** Decides for all mentions of one text which are skills; its work is linear in the mentions. */
final class SkillDecision {

  private enum State {
    /** Not a skill, whatever stands around it. */
    NOTHING,
    /** A technology that is said not to be asked for; still company for its neighbours. */
    DENIED,
    /** A skill if it has company, in whichever case it is written. */
    DOUBTFUL,
    /** A skill if anything speaks for it: it is written as a name is. */
    LIKELY,
    SKILL
  }

  /** A denial is followed over so many names at most. */
  private static final int LONGEST_DENIAL = 8;

  private final SkillDictionary dictionary;
  private final SkillEvidence evidence;
  private final String text;
  private final List<SkillMention> mentions;
  private final boolean portuguese;
  private final List<List<Entry>> entries = new ArrayList<>();
  private final List<State> states = new ArrayList<>();

  /** Where the last words ended that said "names of firms follow"; -1 before the first. */
  private int employersFrom = -1;

  /** The last mention that is denied, for "no SAS or SPSS"; -1 before the first. */
  private int deniedLast = -1;

  SkillDecision(
      SkillDictionary dictionary,
      SkillEvidence evidence,
      String text,
      List<SkillMention> mentions) {
    this.dictionary = dictionary;
    this.evidence = evidence;
    this.text = text;
    this.mentions = mentions;
    this.portuguese = SkillEvidence.isPortuguese(text);
  }

  /** The places that name skills, from left to right. */
  List<SkillFound> skills() {
    mentions.forEach(this::judgeAlone);
    judgeLists();
    judgeByWords();
    judgeLists();
    judgeNeighbours();
    judgeLists();
    List<SkillFound> found = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      if (states.get(i) == State.SKILL) {
        List<String> names = entries.get(i).stream().map(Entry::skill).toList();
        found.add(new SkillFound(mentions.get(i), names));
      }
    }
    return found;
  }

  private void judgeAlone(SkillMention mention) {
    List<Entry> best = List.of();
    State state = State.NOTHING;
    for (Entry entry : dictionary.entries(mention.phrase())) {
      State judged = alone(mention, entry);
      best =
          judged == state ? with(best, entry) : judged.compareTo(state) > 0 ? List.of(entry) : best;
      state = judged.compareTo(state) > 0 ? judged : state;
    }
    entries.add(best);
    states.add(asked(mention, state));
  }

  /** The state once it is known whether the sentence asks for what it names. */
  private State asked(SkillMention mention, State state) {
    if (dictionary.announcesEmployers(mention.phrase())) {
      employersFrom = mention.end();
    }
    boolean amongFirms =
        employersFrom >= 0 && evidence.sameSentence(text, employersFrom, mention.start());
    if (amongFirms || SkillSequel.isFirm(text, mention)) {
      return State.NOTHING;
    }
    if (!isDenied(mention)) {
      return state;
    }
    deniedLast = states.size();
    return state == State.SKILL ? State.DENIED : State.NOTHING;
  }

  private boolean isDenied(SkillMention mention) {
    int at = states.size();
    boolean inThe = portuguese && evidence.followsSmallNo(text, mention);
    return at > 0 && at - 1 == deniedLast && denialGoesOn(at)
        || !inThe && evidence.negated(text, mention);
  }

  /** "No SAS, SPSS or Stata" denies all three; "no SAS, SPSS" may go on with what is wanted. */
  private boolean denialGoesOn(int at) {
    int most = Math.min(mentions.size(), at + LONGEST_DENIAL);
    for (int i = at; i < most; i++) {
      if (evidence.alternatives(text, mentions.get(i - 1), mentions.get(i))) {
        return true;
      }
      if (!evidence.joined(text, mentions.get(i - 1), mentions.get(i))) {
        return false;
      }
    }
    return false;
  }

  /** PySpark is also Spark: a spelling may stand for two skills. */
  private static List<Entry> with(List<Entry> entries, Entry another) {
    return Stream.concat(entries.stream(), Stream.of(another)).toList();
  }

  private State alone(SkillMention mention, Entry entry) {
    String spelt = entry.spelling().text();
    boolean exact = text.regionMatches(mention.start(), spelt, 0, spelt.length());
    if (entry.spelling().asWritten() && !exact) {
      return State.NOTHING;
    }
    if (!entry.spelling().needsCompany()) {
      return State.SKILL;
    }
    if (mention.glued()) {
      return State.NOTHING;
    }
    return exact ? State.LIKELY : State.DOUBTFUL;
  }

  /** A doubtful name in a list with a sure one is a skill; so are three or more likely ones. */
  private void judgeLists() {
    int from = 0;
    while (from < mentions.size()) {
      int to = from + 1;
      while (to < mentions.size()
          && evidence.listed(text, mentions.get(to - 1), mentions.get(to))) {
        to++;
      }
      if (isTechnologyList(from, to)) {
        accept(from, to);
      }
      from = to;
    }
  }

  private boolean isTechnologyList(int from, int to) {
    int likely = 0;
    for (int i = from; i < to; i++) {
      if (isSure(i)) {
        return true;
      }
      boolean apart = i == from || evidence.separated(text, mentions.get(i - 1), mentions.get(i));
      likely += apart && states.get(i) == State.LIKELY ? 1 : 0;
    }
    return likely >= 2;
  }

  private void accept(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isOpen(i)) {
        states.set(i, State.SKILL);
      }
    }
  }

  private boolean isSure(int i) {
    return (states.get(i) == State.SKILL || states.get(i) == State.DENIED)
        && entries.get(i).get(0).technology();
  }

  private boolean isOpen(int i) {
    return states.get(i) == State.LIKELY || states.get(i) == State.DOUBTFUL;
  }

  private void judgeByWords() {
    boolean anySure = false;
    for (int i = 0; i < mentions.size(); i++) {
      anySure |= isSure(i);
    }
    for (int i = 0; i < mentions.size(); i++) {
      boolean open =
          states.get(i) == State.LIKELY
              || states.get(i) == State.DOUBTFUL && anySure && !isLetter(i);
      if (open && evidence.announced(text, mentions.get(i))) {
        states.set(i, State.SKILL);
      }
    }
  }

  /** A likely name of more than one letter near a sure one is a skill. */
  private void judgeNeighbours() {
    for (int i = 0; i < mentions.size(); i++) {
      if (states.get(i) == State.LIKELY && !isLetter(i) && (isNear(i, i - 1) || isNear(i, i + 1))) {
        states.set(i, State.SKILL);
      }
    }
  }

  private boolean isLetter(int i) {
    return mentions.get(i).end() - mentions.get(i).start() == 1;
  }

  private boolean isNear(int i, int other) {
    return other >= 0
        && other < mentions.size()
        && isSure(other)
        && evidence.near(text, mentions.get(Math.min(i, other)), mentions.get(Math.max(i, other)));
  }
}
