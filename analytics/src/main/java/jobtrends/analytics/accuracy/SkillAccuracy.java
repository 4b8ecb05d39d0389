package jobtrends.analytics.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jobtrends.model.Field;
import jobtrends.model.ListingText;

/**
 * Skills: {@code title}, {@code text}, every technology asked for ({@code skills}), and what counts
 * neither way ({@code optional}, {@code concepts}). Cases are of four kinds: whole documents and
 * snippets labelled by hand; an external set, whose skills count only where the text has them
 * ({@code skills_in_text}) and where that set uses the name at all; and a board's own tags, which
 * are never complete and so tell recall only.
 */
final class SkillAccuracy implements Task {

  private static final String EXTERNAL = "external";
  private static final String SILVER = "silver";

  private final SkillNames names;
  private final Set<String> external = new HashSet<>();

  /**
   * @param cases all of the file: they say which names the external set uses
   */
  SkillAccuracy(SkillNames names, List<LabelledCase> cases) {
    this.names = names;
    cases.stream()
        .filter(labelled -> kind(labelled).equals(EXTERNAL))
        .forEach(labelled -> external.addAll(names.canonical(labelled.texts("skills"))));
  }

  @Override
  public List<ListingText> inputs(LabelledCase labelled) {
    return List.of(
        Inputs.of(
            labelled.id(),
            Map.of(
                Field.TITLE,
                labelled.optional("title").orElse(""),
                Field.DESCRIPTION,
                labelled.text("text"))));
  }

  @Override
  public Judgement judge(LabelledCase labelled, Answers answers) {
    Set<String> said = names.canonical(answers.listings().get(labelled.id()).skills());
    String kind = kind(labelled);
    return kind.equals(SILVER) ? silver(labelled, said) : labelledByHand(labelled, kind, said);
  }

  private static String kind(LabelledCase labelled) {
    String label = labelled.text("label");
    if (label.startsWith(SILVER)) {
      return SILVER;
    }
    return label.equals("gold_external") ? EXTERNAL : labelled.text("unit") + "s";
  }

  private Judgement silver(LabelledCase labelled, Set<String> said) {
    Set<String> want = names.canonical(labelled.texts("skills_in_text"));
    List<Count> counts = List.of(Count.of("silver_recall", common(said, want), want.size()));
    return Judgement.of(labelled, counts, true, "");
  }

  private Judgement labelledByHand(LabelledCase labelled, String kind, Set<String> said) {
    boolean fromOutside = kind.equals(EXTERNAL);
    Set<String> want = names.canonical(labelled.texts(fromOutside ? "skills_in_text" : "skills"));
    Set<String> got = new HashSet<>(said);
    if (fromOutside) {
      got.retainAll(external);
    }
    got.removeAll(neitherWay(labelled, want, fromOutside));
    var counts = new ArrayList<Count>();
    counts.add(Count.of(kind + "_precision", common(got, want), got.size()));
    counts.add(Count.of(kind + "_recall", common(got, want), want.size()));
    counts.addAll(byCategory(got, want));
    return Judgement.of(labelled, counts, got.equals(want), sentence(got, want));
  }

  private Set<String> neitherWay(LabelledCase labelled, Set<String> want, boolean fromOutside) {
    Set<String> ignored = new HashSet<>(names.ignored());
    Stream.of("optional", "concepts", "other_hard_skills")
        .forEach(list -> ignored.addAll(names.canonical(labelled.texts(list))));
    if (fromOutside) {
      ignored.addAll(names.canonical(labelled.texts("skills")));
    }
    ignored.removeAll(want);
    return ignored;
  }

  /** A label the taxonomy does not know is missed, but in no category: it is never counted. */
  private List<Count> byCategory(Set<String> got, Set<String> want) {
    var counts = new ArrayList<Count>();
    for (String skill : got) {
      counts.add(count(skill, "precision", want.contains(skill)));
    }
    for (String skill : want) {
      counts.add(count(skill, "recall", got.contains(skill)));
    }
    counts.removeIf(count -> count.group().isEmpty());
    return counts;
  }

  private Count count(String skill, String figure, boolean hit) {
    return new Count(names.category(skill), figure, hit ? 1 : 0, 1);
  }

  private static long common(Set<String> a, Set<String> b) {
    return a.stream().filter(b::contains).count();
  }

  private static String sentence(Set<String> got, Set<String> want) {
    return "missed " + without(want, got) + ", wrongly said " + without(got, want);
  }

  private static Set<String> without(Set<String> all, Set<String> taken) {
    Set<String> left = new TreeSet<>(all);
    left.removeAll(taken);
    return left;
  }
}
