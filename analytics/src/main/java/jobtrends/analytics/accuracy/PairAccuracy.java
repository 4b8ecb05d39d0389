package jobtrends.analytics.accuracy;

import java.util.List;
import java.util.Map;
import jobtrends.model.Field;
import jobtrends.model.ListingText;

/**
 * Duplicates: two listings {@code a} and {@code b} (title, company, location, text) and whether
 * they are the {@code same} job.
 */
final class PairAccuracy implements Task {

  @Override
  public List<ListingText> inputs(LabelledCase labelled) {
    return List.of(side(labelled, "a"), side(labelled, "b"));
  }

  @Override
  public Answers answers(List<ListingText> inputs, Readers readers) {
    return Answers.join(inputs, readers);
  }

  @Override
  public Judgement judge(LabelledCase labelled, Answers answers) {
    boolean said =
        answers.jobs().get(id(labelled, "a")).equals(answers.jobs().get(id(labelled, "b")));
    boolean same = labelled.flag("same");
    return Judgement.of(
        labelled,
        List.of(
            Count.of("pair_precision", said && same ? 1 : 0, said ? 1 : 0),
            Count.of("pair_recall", said && same ? 1 : 0, same ? 1 : 0)),
        said == same,
        words(labelled, said));
  }

  private static String id(LabelledCase labelled, String side) {
    return labelled.id() + ":" + side;
  }

  private static ListingText side(LabelledCase labelled, String name) {
    LabelledCase side = one(labelled, name);
    return Inputs.of(
        id(labelled, name),
        Map.of(
            Field.TITLE,
            side.text("title"),
            Field.COMPANY,
            side.optional("company").orElse(""),
            Field.LOCATION,
            side.optional("location").orElse(""),
            Field.DESCRIPTION,
            side.text("text")));
  }

  private static LabelledCase one(LabelledCase labelled, String name) {
    return labelled.parts(name).stream()
        .findFirst()
        .orElseThrow(() -> labelled.refuse("has no \"" + name + "\""));
  }

  private static String words(LabelledCase labelled, boolean said) {
    return (said ? "said one job, they are two: " : "said two jobs, they are one: ")
        + words(one(labelled, "a"))
        + " | "
        + words(one(labelled, "b"));
  }

  private static String words(LabelledCase side) {
    return String.join(
        ", ",
        side.text("title"),
        side.optional("company").orElse(""),
        side.optional("location").orElse(""));
  }
}
