package jobtrends.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jobtrends.files.StatisticsFolder;
import jobtrends.model.History;
import jobtrends.model.HowAsked;
import jobtrends.model.ReadingQuality;
import jobtrends.model.Statistics;
import jobtrends.model.Withheld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statistics are immutable: a folder published by an earlier program is still read. */
class OlderStatisticsTest {

  @TempDir Path folder;

  @Test
  void whatWasPublishedIsReadBack() {
    new StatisticsFolder(folder).write(SampleStatistics.whole());

    assertEquals(SampleStatistics.whole(), new StatisticsFolder(folder).read());
  }

  @Test
  void aFolderOlderThanHowSkillsAreAskedForSaysThatItWasNotCounted() throws IOException {
    new StatisticsFolder(folder).write(SampleStatistics.whole());
    for (String file : List.of("skill-shares.jsonl", "role-skills.jsonl")) {
      Path path = folder.resolve(file);
      List<String> older =
          Files.readAllLines(path).stream()
              .map(line -> line.replaceFirst(",\"asked\":.{0,600}$", "}"))
              .toList();
      Files.write(path, older);
    }
    Statistics read = new StatisticsFolder(folder).read();

    assertEquals(HowAsked.NOT_COUNTED, read.skills().get(0).asked());
    assertEquals(OptionalLong.empty(), read.skills().get(0).setAside());
    assertEquals(HowAsked.NOT_COUNTED, read.roleSkills().get(0).asked());
    assertEquals(
        SampleStatistics.whole().roleSkills().get(0).share(), read.roleSkills().get(0).share());
  }

  @Test
  void aFolderWithoutAccuracySaysThatNothingWasMeasured() throws IOException {
    new StatisticsFolder(folder).write(SampleStatistics.whole());
    Files.delete(folder.resolve("accuracy.jsonl"));
    Files.delete(folder.resolve("version-breaks.jsonl"));
    Path skills = folder.resolve("skill-shares.jsonl");
    List<String> older =
        Files.readAllLines(skills).stream()
            .map(line -> line.replaceFirst(",\"corrected\":\\{[^}]{0,300}\\}", ""))
            .toList();
    Files.write(skills, older);

    Statistics read = new StatisticsFolder(folder).read();

    assertEquals(ReadingQuality.NOT_MEASURED, read.quality());
    assertEquals(
        List.of(Optional.of(Withheld.ACCURACY_UNKNOWN)),
        read.skills().stream().map(skill -> skill.corrected().withheld()).distinct().toList());
    assertEquals(SampleStatistics.whole().skills().get(0).share(), read.skills().get(0).share());
  }

  @Test
  void aFolderOlderThanHistoryHasNoneOfItsRows() throws IOException {
    new StatisticsFolder(folder).write(SampleStatistics.whole());
    for (String file :
        List.of(
            "demand-group-weeks",
            "demand-days",
            "growth",
            "momentum",
            "flow-weeks",
            "mix-shifts",
            "skill-pairs",
            "role-skill-lifts",
            "pay-above",
            "closings",
            "inactives",
            "disclosure-weeks",
            "pay-growth",
            "restatements",
            "quality",
            "unknown-shares",
            "reference-checks",
            "occupation-mix")) {
      Files.delete(folder.resolve(file + ".jsonl"));
    }

    Statistics read = new StatisticsFolder(folder).read();

    assertEquals(History.EMPTY, read.history());
    assertEquals(SampleStatistics.whole().skills(), read.skills());
  }
}
