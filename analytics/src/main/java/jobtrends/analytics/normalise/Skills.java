package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobtrends.model.SkillAsk;
import jobtrends.model.SkillAsk.Asked;
import jobtrends.taxonomy.Skill;
import jobtrends.taxonomy.SkillPhrase;
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
  private final SkillCues cues;

  /** Words by which employers speak of themselves. */
  private final Set<String> self;

  /** Skills that bear the name of a firm, as all do that are one firm's product. */
  private final Map<String, String> byEmployer;

  private Skills(SkillTaxonomy taxonomy) {
    this.dictionary = SkillDictionary.of(taxonomy);
    this.evidence = new SkillEvidence(taxonomy);
    this.cues = SkillCues.of(taxonomy);
    this.self = Set.copyOf(taxonomy.phrases(SkillPhrase.Kind.SELF));
    this.byEmployer =
        taxonomy.skills().stream()
            .map(Skill::name)
            .collect(
                Collectors.toUnmodifiableMap(
                    Employers::canonical, Function.identity(), (first, second) -> first));
  }

  /** Finds the skills of {@link SkillTaxonomy#standard()}; built once per JVM. */
  static Skills standard() {
    return Standard.INSTANCE;
  }

  /** Finds the skills of another taxonomy. */
  static Skills of(SkillTaxonomy taxonomy) {
    return new Skills(taxonomy);
  }

  /**
   * The skills, each once, by canonical name; empty when neither text names one. What a title names
   * is what the job is about: it is required.
   *
   * @param employer a firm's own product, which all its listings name, is no skill they ask for
   */
  List<SkillAsk> asks(
      Optional<PlainText> title, Optional<PlainText> description, Optional<String> employer) {
    Map<String, SkillAsk> asks = new TreeMap<>();
    title.ifPresent(
        text -> in(PhraseText.of(text.text())).forEach(found -> add(found, Skills::inTitle, asks)));
    Optional<String> name = employer.map(Employers::canonical);
    description
        .map(text -> PhraseText.of(text.text()))
        .ifPresent(text -> read(text, name.orElse(""), asks));
    name.map(byEmployer::get).ifPresent(asks::remove);
    return List.copyOf(asks.values());
  }

  private void read(PhraseText text, String employer, Map<String, SkillAsk> asks) {
    List<SkillFound> skills = in(text);
    if (!skills.isEmpty()) {
      SkillBlocks blocks = new SkillBlocks(text, self, employer);
      new SkillAskReader(text, evidence, cues.in(text), skills)
          .read(
              (found, asked, years) -> {
                List<Long> onlyIn = asked == Asked.MENTIONED ? blocks.at(found.start()) : List.of();
                add(found, name -> new SkillAsk(name, asked, years, onlyIn), asks);
              });
    }
  }

  private static SkillAsk inTitle(String name) {
    return new SkillAsk(name, Asked.REQUIRED, OptionalInt.empty());
  }

  private List<SkillFound> in(PhraseText text) {
    List<SkillMention> mentions = SkillScanner.scan(dictionary.matcher(), text);
    return new SkillDecision(dictionary, evidence, text.text(), mentions).skills();
  }

  private static void add(
      SkillFound found, Function<String, SkillAsk> ask, Map<String, SkillAsk> asks) {
    found.names().forEach(name -> asks.merge(name, ask.apply(name), SkillAsk::and));
  }

  private static final class Standard {
    private static final Skills INSTANCE = new Skills(SkillTaxonomy.standard());
  }
}
