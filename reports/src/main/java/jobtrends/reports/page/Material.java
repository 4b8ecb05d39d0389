package jobtrends.reports.page;

import java.util.List;
import java.util.Map;
import jobtrends.model.Statistics;
import jobtrends.reports.claims.Judged;
import jobtrends.reports.wording.NumberWords;
import jobtrends.reports.wording.Telling;
import jobtrends.reports.wording.Wording;

/**
 * What sections are made of.
 *
 * @param telling numbers and language
 * @param notes what each source is called, by its id
 * @param claims published claims, measured
 * @param audience whom it is for
 */
record Material(
    Telling telling, Map<String, SourceNote> notes, List<Judged> claims, Audience audience) {

  Material {
    notes = Map.copyOf(notes);
    claims = List.copyOf(claims);
  }

  Statistics statistics() {
    return telling.statistics();
  }

  Wording wording() {
    return telling.wording();
  }

  NumberWords numbers() {
    return telling.numbers();
  }

  String say(String key, Object... figures) {
    return telling.say(key, figures);
  }

  /** The role or city it is about; empty text where it is about all. */
  String subject() {
    return audience.subject().orElse("");
  }

  /** What a source is called. */
  String sourceName(String id) {
    return notes.getOrDefault(id, new SourceNote(id, "")).name();
  }

  /** A section whose words begin with its key. */
  Chapter chapter(String id, String key) {
    return new Chapter(this, id, say(key + ".title")).text(key + ".text");
  }
}
