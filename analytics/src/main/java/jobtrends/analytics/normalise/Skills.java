package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jobtrends.taxonomy.SkillTaxonomy;

/**
 * Finds the skills a listing names. Immutable, thread-safe; time is linear in the text's length.
 *
 * <p>The longest name wins ("Google Cloud Storage" is not also "Google Cloud"). A name that is an
 * everyday word counts when its spelling, its neighbours or the words around it speak for it; one
 * that is said not to be asked for ("no PHP") does not count.
 */
final class Skills {

  private final SkillDictionary dictionary;
  private final SkillEvidence evidence;

  private Skills(SkillTaxonomy taxonomy) {
    this.dictionary = SkillDictionary.of(taxonomy);
    this.evidence = new SkillEvidence(taxonomy);
  }

  /** Finds the skills of {@link SkillTaxonomy#standard()}; built once per JVM. */
  static Skills standard() {
    return Standard.INSTANCE;
  }

  /** Finds the skills of another taxonomy. */
  static Skills of(SkillTaxonomy taxonomy) {
    return new Skills(taxonomy);
  }

  /** Canonical names, each once, alphabetical; empty when neither text names one. */
  List<String> find(Optional<PlainText> title, Optional<PlainText> description) {
    Set<String> names = new TreeSet<>();
    title.ifPresent(text -> find(text.text(), names));
    description.ifPresent(text -> find(text.text(), names));
    return List.copyOf(names);
  }

  private void find(String text, Set<String> names) {
    new SkillDecision(dictionary, evidence, text, SkillScanner.scan(dictionary.matcher(), text))
        .into(names);
  }

  private static final class Standard {
    private static final Skills INSTANCE = new Skills(SkillTaxonomy.standard());
  }
}
