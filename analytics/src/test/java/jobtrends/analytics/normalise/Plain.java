package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.model.SkillAsk;

/** Fields of a listing as the readers get them. */
final class Plain {

  private Plain() {}

  static Optional<PlainText> field(String text) {
    return Optional.of(PlainText.of(text));
  }

  static Optional<PlainText> field(Optional<String> text) {
    return text.map(PlainText::of);
  }

  /** Names of the skills two texts name. */
  static List<String> skills(Skills skills, Optional<PlainText> title, Optional<PlainText> text) {
    return skills.asks(title, text, Optional.empty()).stream().map(SkillAsk::name).toList();
  }

  static List<PlainText> fields(String... texts) {
    return Stream.of(texts).map(PlainText::of).toList();
  }
}
