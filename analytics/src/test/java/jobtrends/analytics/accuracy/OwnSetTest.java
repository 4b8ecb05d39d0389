package jobtrends.analytics.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jobtrends.analytics.normalise.Normaliser;
import jobtrends.model.PayPeriod;
import jobtrends.model.Seniority;
import jobtrends.taxonomy.Countries;
import jobtrends.taxonomy.Roles;
import org.junit.jupiter.api.Test;

/** The project's own labelled set: large enough, sound, and read better than a floor. */
class OwnSetTest {

  @Test
  void itIsLargeEnough() {
    assertTrue(cases(AccuracyTask.TITLES).size() >= 150);
    assertTrue(cases(AccuracyTask.SALARY).size() >= 150);
    assertTrue(cases(AccuracyTask.SKILLS).size() >= 60);
    assertTrue(cases(AccuracyTask.LOCATIONS).size() >= 150);
    assertTrue(cases(AccuracyTask.DUPLICATES).size() >= 80);
    assertTrue(count(AccuracyTask.SALARY, "is_pay", false) >= 35);
    assertTrue(count(AccuracyTask.DUPLICATES, "same", false) >= 35);
  }

  @Test
  void labelsAreNamesThatExist() {
    Set<String> unknown = new TreeSet<>();
    for (LabelledCase title : cases(AccuracyTask.TITLES)) {
      List.of(title.text("role"), title.optional("alt_role").orElse("Other")).stream()
          .filter(role -> !role.equals("Other") && Roles.standard().named(role).isEmpty())
          .forEach(unknown::add);
      Seniority.valueOf(title.text("seniority").toUpperCase(java.util.Locale.ROOT));
    }
    for (LabelledCase pay : cases(AccuracyTask.SALARY)) {
      pay.optional("period").ifPresent(PayPeriod::valueOf);
    }
    Set<String> countries =
        Countries.standard().all().stream()
            .map(country -> country.code())
            .collect(Collectors.toSet());
    for (LabelledCase place : cases(AccuracyTask.LOCATIONS)) {
      place.texts("countries").stream()
          .filter(code -> !countries.contains(code))
          .forEach(unknown::add);
    }

    assertEquals(Set.of(), unknown);
  }

  /** Floors far below what was measured: a step down is a fault of the readers, not of a label. */
  @Test
  void itIsReadBetterThanItsFloors() {
    Normaliser normaliser = Normaliser.standard();
    Map<String, Double> figures = new TreeMap<>();
    Evaluation.ownSet(Readers.ofStatistics(normaliser::read), List.of("v 1"))
        .forEach(
            figure ->
                figures.put(
                    figure.group() + figure.figure(), figure.value().value().orElse(Double.NaN)));
    Map<String, Double> floors =
        Map.of(
            "role_accuracy", 0.90,
            "seniority_accuracy", 0.95,
            "exact", 0.88,
            "documents_precision", 0.92,
            "documents_recall", 0.90,
            "cities_exact", 0.93,
            "countries_exact", 0.95,
            "work_mode", 0.96,
            "pair_f1", 0.75);

    assertEquals(
        Set.of(),
        floors.entrySet().stream()
            .filter(floor -> !(figures.get(floor.getKey()) >= floor.getValue()))
            .map(floor -> floor + " but " + figures.get(floor.getKey()))
            .collect(Collectors.toSet()));
  }

  private static List<LabelledCase> cases(AccuracyTask task) {
    return LabelledFile.own(task).cases();
  }

  private static long count(AccuracyTask task, String flag, boolean value) {
    return cases(task).stream().filter(labelled -> labelled.flag(flag) == value).count();
  }
}
