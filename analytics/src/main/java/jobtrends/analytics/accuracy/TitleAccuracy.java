package jobtrends.analytics.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jobtrends.model.Field;
import jobtrends.model.ListingText;
import jobtrends.model.Title;

/**
 * Titles: {@code raw_title}, {@code role} ("Other" for none of the taxonomy), a second role that is
 * right too ({@code alt_role}), {@code seniority}.
 */
final class TitleAccuracy implements Task {

  private static final String NO_ROLE = "Other";

  @Override
  public List<ListingText> inputs(LabelledCase labelled) {
    return List.of(Inputs.of(labelled.id(), Map.of(Field.TITLE, labelled.text("raw_title"))));
  }

  @Override
  public Judgement judge(LabelledCase labelled, Answers answers) {
    Title said = answers.listings().get(labelled.id()).title();
    String role = said.role().orElse(NO_ROLE);
    String level = said.seniority().name().toLowerCase(Locale.ROOT);
    boolean sameRole = isSame(role, labelled);
    boolean sameLevel = level.equals(labelled.text("seniority"));
    return Judgement.of(
        labelled,
        List.of(
            Count.yesNo("role_accuracy", sameRole),
            Count.of("role_precision", sameRole && isRole(role) ? 1 : 0, isRole(role) ? 1 : 0),
            recall(labelled, sameRole),
            Count.yesNo("seniority_accuracy", sameLevel)),
        sameRole && sameLevel,
        String.format(
            Locale.ROOT,
            "\"%s\": said %s, %s; right is %s%s, %s",
            labelled.text("raw_title"),
            role,
            level,
            labelled.text("role"),
            labelled.optional("alt_role").map(other -> " or " + other).orElse(""),
            labelled.text("seniority")));
  }

  private static boolean isRole(String role) {
    return !role.equals(NO_ROLE);
  }

  private static Count recall(LabelledCase labelled, boolean sameRole) {
    boolean hasRole = isRole(labelled.text("role"));
    return Count.of("role_recall", sameRole && hasRole ? 1 : 0, hasRole ? 1 : 0);
  }

  private static boolean isSame(String role, LabelledCase labelled) {
    Optional<String> other = labelled.optional("alt_role").map(Folded::of);
    return Folded.of(role).equals(Folded.of(labelled.text("role")))
        || other.filter(Folded.of(role)::equals).isPresent();
  }
}
