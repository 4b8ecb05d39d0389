package jobtrends.analytics.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import jobtrends.model.Field;
import jobtrends.model.ListingText;
import jobtrends.model.Salary;

/**
 * Pay: {@code text}, {@code country_hint}, {@code kind} (a field of a board or running text), and
 * where it {@code is_pay} also {@code min}, {@code max}, {@code currency}, {@code period}. A
 * reading is exact only with all four; amounts may differ by half a percent.
 */
final class SalaryAccuracy implements Task {

  private static final Set<String> FIELDS = Set.of("board_string", "bare_string");
  private static final double TOLERANCE = 0.005;

  /** So much of a text a person needs to see what was misread. */
  private static final int SHOWN = 160;

  @Override
  public List<ListingText> inputs(LabelledCase labelled) {
    boolean field = FIELDS.contains(labelled.optional("kind").orElse(""));
    return List.of(
        Inputs.of(
            labelled.id(),
            Map.of(
                field ? Field.SALARY : Field.DESCRIPTION,
                labelled.text("text"),
                Field.COUNTRY,
                labelled.optional("country_hint").orElse(""))));
  }

  @Override
  public Judgement judge(LabelledCase labelled, Answers answers) {
    Optional<Salary> said = answers.listings().get(labelled.id()).pay().salary();
    return labelled.flag("is_pay") ? pay(labelled, said) : notPay(labelled, said);
  }

  private static Judgement pay(LabelledCase labelled, Optional<Salary> said) {
    boolean exact = said.filter(salary -> isExact(salary, labelled)).isPresent();
    return Judgement.of(
        labelled,
        List.of(
            Count.yesNo("exact", exact),
            Count.yesNo("wrong", said.isPresent() && !exact),
            Count.yesNo("empty", said.isEmpty()),
            Count.of("pay_precision", exact ? 1 : 0, said.isPresent() ? 1 : 0),
            Count.yesNo("pay_recall", exact)),
        exact,
        sentence(labelled, said, right(labelled)));
  }

  private static Judgement notPay(LabelledCase labelled, Optional<Salary> said) {
    return Judgement.of(
        labelled,
        List.of(
            Count.yesNo("false_pay", said.isPresent()),
            Count.of("pay_precision", 0, said.isPresent() ? 1 : 0)),
        said.isEmpty(),
        sentence(labelled, said, "no pay"));
  }

  private static boolean isExact(Salary said, LabelledCase labelled) {
    return near(said.min(), labelled.number("min"))
        && near(said.max(), labelled.number("max"))
        && said.currency().equals(labelled.text("currency"))
        && said.period().name().equals(labelled.text("period"));
  }

  private static boolean near(OptionalDouble a, OptionalDouble b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    double larger = Math.max(Math.abs(a.getAsDouble()), Math.abs(b.getAsDouble()));
    return Math.abs(a.getAsDouble() - b.getAsDouble()) <= TOLERANCE * larger;
  }

  private static String sentence(LabelledCase labelled, Optional<Salary> said, String right) {
    String text = labelled.text("text");
    return "\""
        + text.substring(0, text.offsetByCodePoints(0, shown(text)))
        + "\": said "
        + said.map(SalaryAccuracy::words).orElse("nothing")
        + "; right is "
        + right;
  }

  private static int shown(String text) {
    return Math.min(SHOWN, text.codePointCount(0, text.length()));
  }

  private static String right(LabelledCase labelled) {
    return words(labelled.number("min"), labelled.number("max"))
        + " "
        + labelled.text("currency")
        + " "
        + labelled.text("period");
  }

  private static String words(Salary said) {
    return words(said.min(), said.max()) + " " + said.currency() + " " + said.period();
  }

  private static String words(OptionalDouble min, OptionalDouble max) {
    return amount(min) + " to " + amount(max);
  }

  private static String amount(OptionalDouble amount) {
    return amount.isPresent()
        ? String.format(Locale.ROOT, "%.2f", amount.getAsDouble()).replace(".00", "")
        : "open";
  }
}
