package jobtrends.analytics.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jobtrends.settings.Refused;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The names a labelled set itself holds for one skill, where it brings such tables: {@code
 * ../reference/skills.csv} (skill, category, aliases) and {@code same_skill.csv} (label, same_as).
 */
final class NamesBeside {

  private static final CSVFormat SHAPE =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final List<String> ALIASES = List.of("aliases", "context_aliases", "case_aliases");

  private NamesBeside() {}

  /** For the skills of a labelled file; the taxonomy's names where the file brings none. */
  static SkillNames of(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path skills = folder.resolveSibling("reference").resolve("skills.csv");
    return new SkillNames(
        Files.exists(skills)
            ? rows(skills, "skill", "category").stream().map(NamesBeside::named).toList()
            : SkillNames.taxonomy(),
        alike(folder.resolve("same_skill.csv")));
  }

  private static List<Map.Entry<String, String>> alike(Path table) throws IOException {
    return Files.exists(table)
        ? rows(table, "label", "same_as").stream()
            .map(row -> Map.entry(row.get("label"), row.get("same_as")))
            .toList()
        : List.of();
  }

  private static SkillNames.Named named(CSVRecord row) {
    List<String> others =
        ALIASES.stream()
            .filter(row::isMapped)
            .flatMap(column -> Stream.of(row.get(column).split("\\|")))
            .filter(name -> !name.isEmpty())
            .toList();
    return new SkillNames.Named(row.get("skill"), row.get("category"), others);
  }

  private static List<CSVRecord> rows(Path table, String... needed) throws IOException {
    try (CSVParser rows = CSVParser.parse(table, StandardCharsets.UTF_8, SHAPE)) {
      if (!rows.getHeaderNames().containsAll(List.of(needed))) {
        throw new Refused(table + " needs the columns " + String.join(", ", needed));
      }
      return rows.getRecords().stream().filter(CSVRecord::isConsistent).toList();
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new Refused(table + " is not a table of comma-separated values");
    }
  }
}
