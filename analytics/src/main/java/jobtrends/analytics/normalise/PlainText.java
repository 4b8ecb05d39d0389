package jobtrends.analytics.normalise;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text as a person reads it: what {@link Texts#plain} made of a field. Being its own type, no
 * reader can take a text that nobody cleaned, and none cleans one a second time.
 */
final class PlainText {

  /** Longer titles, locations and sums are descriptions in the wrong field, or attacks. */
  private static final int LONGEST_FIELD = 20_000;

  private final String text;

  private PlainText(String text) {
    this.text = text;
  }

  static PlainText of(String htmlOrText) {
    return new PlainText(Texts.plain(htmlOrText));
  }

  /** The text of a field that is no description; not read to its end when it is long as one. */
  static PlainText ofField(String htmlOrText) {
    return of(htmlOrText.substring(0, Math.min(htmlOrText.length(), LONGEST_FIELD)));
  }

  /** The texts as one, a line feed between each two; absent when there is none. */
  static Optional<PlainText> joined(Collection<PlainText> texts) {
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PlainText(texts.stream().map(PlainText::text).collect(Collectors.joining("\n"))));
  }

  String text() {
    return text;
  }

  /** Its first characters: what is longer than a field can be is not read to its end. */
  String head(int most) {
    return text.substring(0, Math.min(text.length(), most));
  }

  @Override
  public String toString() {
    return text;
  }
}
