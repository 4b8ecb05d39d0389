package jobtrends.analytics.accuracy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is measured, in the order it is printed. */
public enum AccuracyTask {
  TITLES,
  SALARY,
  SKILLS,
  LOCATIONS,
  DUPLICATES;

  /** As files and command lines call it: "titles". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<AccuracyTask> named(String label) {
    return Arrays.stream(values()).filter(task -> task.label().equals(label)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(AccuracyTask::label).toList();
  }
}
