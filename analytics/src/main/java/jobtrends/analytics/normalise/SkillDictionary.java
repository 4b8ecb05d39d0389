package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import jobtrends.taxonomy.Skill;
import jobtrends.taxonomy.SkillPhrase;
import jobtrends.taxonomy.SkillSpelling;
import jobtrends.taxonomy.SkillTaxonomy;

/** What the phrases of the matcher mean: one entry per spelling, none for a decoy. */
final class SkillDictionary {

  /** Names shorter than this are not looked for without their spaces. */
  private static final int SHORTEST_JOINED = 7;

  /**
   * One spelling of one skill.
   *
   * @param technology whether its neighbours are likely technologies too
   */
  record Entry(String skill, SkillSpelling spelling, boolean technology) {}

  private final PhraseMatcher matcher;
  private final List<List<Entry>> entries;
  private final BitSet employers;

  private SkillDictionary(PhraseMatcher matcher, List<List<Entry>> entries, BitSet employers) {
    this.matcher = matcher;
    this.entries = entries;
    this.employers = employers;
  }

  static SkillDictionary of(SkillTaxonomy taxonomy) {
    List<Entry> spellings = new ArrayList<>();
    taxonomy.skills().forEach(skill -> spellings.addAll(entries(skill)));
    List<String> employers = taxonomy.phrases(SkillPhrase.Kind.EMPLOYERS);
    Set<String> phrases = new TreeSet<>(taxonomy.phrases(SkillPhrase.Kind.DECOY));
    phrases.addAll(employers);
    spellings.forEach(entry -> phrases.add(entry.spelling().text()));
    PhraseMatcher matcher = PhraseMatcher.of(phrases);
    return new SkillDictionary(
        matcher, meanings(matcher, spellings, phrases.size()), bits(matcher, employers));
  }

  PhraseMatcher matcher() {
    return matcher;
  }

  /** What a phrase can mean; empty for one that only looks like a skill. */
  List<Entry> entries(int phrase) {
    return entries.get(phrase);
  }

  /** Whether a phrase says that names of firms follow. */
  boolean announcesEmployers(int phrase) {
    return employers.get(phrase);
  }

  private static BitSet bits(PhraseMatcher matcher, List<String> phrases) {
    BitSet bits = new BitSet();
    phrases.forEach(phrase -> bits.set(matcher.number(phrase)));
    return bits;
  }

  private static List<List<Entry>> meanings(
      PhraseMatcher matcher, List<Entry> spellings, int phrases) {
    List<List<Entry>> meanings = new ArrayList<>();
    for (int phrase = 0; phrase < phrases; phrase++) {
      meanings.add(new ArrayList<>());
    }
    spellings.forEach(entry -> meanings.get(matcher.number(entry.spelling().text())).add(entry));
    return meanings.stream().map(List::copyOf).toList();
  }

  private static List<Entry> entries(Skill skill) {
    boolean technology = Skill.isTechnology(skill.category());
    List<Entry> entries = new ArrayList<>();
    for (SkillSpelling spelling : skill.spellings()) {
      entries.add(new Entry(skill.name(), spelling, technology));
      String joined = spelling.text().replace(" ", "");
      if (joined.length() < spelling.text().length() && isJoinable(spelling, joined)) {
        SkillSpelling without = new SkillSpelling(joined, false, spelling.needsCompany());
        entries.add(new Entry(skill.name(), without, technology));
      }
    }
    return entries;
  }

  private static boolean isJoinable(SkillSpelling spelling, String joined) {
    return !spelling.asWritten()
        && joined.length() >= SHORTEST_JOINED
        && !joined.toLowerCase(Locale.ROOT).contains("language");
  }
}
