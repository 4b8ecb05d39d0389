package jobtrends.analytics.accuracy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import jobtrends.files.Json;
import jobtrends.settings.Refused;

/**
 * A file of labelled texts.
 *
 * @param names which names of a skill the file holds for one
 */
public record LabelledFile(AccuracyTask task, List<LabelledCase> cases, SkillNames names) {

  /** The project's own set. */
  public static LabelledFile own(AccuracyTask task) {
    try {
      var bytes = new ByteArrayInputStream(ownBytes(task));
      return new LabelledFile(task, cases("gold/" + task.label(), bytes), Names.OF_TAXONOMY);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the labelled texts of " + task.label(), e);
    }
  }

  private static byte[] ownBytes(AccuracyTask task) {
    String name = "/jobtrends/gold/" + task.label() + ".jsonl";
    try (InputStream bytes = LabelledFile.class.getResourceAsStream(name)) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** Tells one state of the project's own set from another: "labelled texts 3fa2b1c9". */
  public static String ownVersion() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (AccuracyTask task : AccuracyTask.values()) {
        digest.update(ownBytes(task));
      }
      return "labelled texts " + HexFormat.of().formatHex(digest.digest()).substring(0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * A file of the user's.
   *
   * @throws Refused when it cannot be read, or a line of it is no labelled case
   */
  public static LabelledFile of(AccuracyTask task, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new Refused("there is no file " + file);
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return new LabelledFile(task, cases(file.toString(), bytes), NamesBeside.of(file));
    } catch (IOException e) {
      throw new Refused("cannot read " + file + ": it is not UTF-8 text, or not readable");
    }
  }

  private static List<LabelledCase> cases(String name, InputStream bytes) throws IOException {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var lines = new BufferedReader(new InputStreamReader(bytes, decoder));
    var cases = new ArrayList<LabelledCase>();
    Set<String> ids = new HashSet<>();
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        cases.add(once(read(name + " line " + number, line), ids));
      }
    }
    if (cases.isEmpty()) {
      throw new Refused(name + " has no labelled case");
    }
    return cases;
  }

  private static LabelledCase read(String where, String line) {
    try {
      JsonNode row = Json.MAPPER.readTree(line);
      if (row.isObject()) {
        return new LabelledCase(where, row);
      }
    } catch (JsonProcessingException e) {
      throw new Refused(where + " is not JSON");
    }
    throw new Refused(where + " is not a JSON object");
  }

  private static LabelledCase once(LabelledCase labelled, Set<String> ids) {
    if (!ids.add(labelled.id())) {
      throw labelled.refuse("has the id of an earlier line: " + labelled.id());
    }
    return labelled;
  }

  /** Thousands of names, folded once. */
  private static final class Names {
    private static final SkillNames OF_TAXONOMY = new SkillNames(SkillNames.taxonomy(), List.of());
  }
}
