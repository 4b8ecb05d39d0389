package jobtrends.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import jobtrends.files.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code evaluate}: figures on standard output, one sentence for what cannot be scored. */
class EvaluateCommandTest {

  private static final String TITLES =
      """
      {"id":"1","raw_title":"Senior Data Engineer","role":"Data Engineer","seniority":"senior","source":"a"}
      {"id":"2","raw_title":"Nurse","role":"Data Engineer","seniority":"unspecified","source":"b"}
      """;

  @TempDir Path folder;

  @Test
  void aFileIsScoredWithItsSourcesAndMistakes() throws IOException {
    Path file = Files.writeString(folder.resolve("t.jsonl"), TITLES, UTF_8);

    Typed answer = Typed.of("evaluate", "titles=" + file, "--by-source", "--errors", 3);

    assertEquals(
        """
        task    source  figure              value   95% interval      n
        titles  all     role_accuracy       0.5000  0.0945 to 0.9055  2
        titles  all     role_precision      1.0000  0.2065 to 1.0000  1
        titles  all     role_recall         0.5000  0.0945 to 0.9055  2
        titles  all     role_f1             0.6667                    2
        titles  all     seniority_accuracy  1.0000  0.3424 to 1.0000  2
        titles  a       role_accuracy       1.0000  0.2065 to 1.0000  1
        titles  a       role_precision      1.0000  0.2065 to 1.0000  1
        titles  a       role_recall         1.0000  0.2065 to 1.0000  1
        titles  a       role_f1             1.0000                    1
        titles  a       seniority_accuracy  1.0000  0.2065 to 1.0000  1
        titles  b       role_accuracy       0.0000  0.0000 to 0.7935  1
        titles  b       role_precision      —                         0
        titles  b       role_recall         0.0000  0.0000 to 0.7935  1
        titles  b       role_f1             0.0000                    1
        titles  b       seniority_accuracy  1.0000  0.2065 to 1.0000  1
        titles 2 "Nurse": said Other, unspecified; right is Data Engineer, unspecified
        """,
        answer.out());
    assertEquals(new Typed(Exit.DONE, answer.out(), ""), answer);
  }

  @Test
  void withoutFilesTheOwnSetIsScored() throws IOException {
    Typed answer = Typed.of("evaluate", "--json");

    var tasks = new TreeSet<String>();
    for (String line : answer.out().lines().toList()) {
      JsonNode row = Json.MAPPER.readTree(line);
      tasks.add(row.path("task").asText());
      assertTrue(row.path("versions").toString().contains("extractors "), line);
    }
    assertEquals(
        List.of("duplicates", "locations", "salary", "skills", "titles"), List.copyOf(tasks));
    assertEquals(Exit.DONE, answer.code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x.jsonl        | 'x.jsonl' names no task; write TASK=FILE, for example titles=x.jsonl",
        "title=x        | unknown task 'title'; did you mean 'titles'?",
        "titles=@/none  | there is no file none",
        "titles=@       | there is no file .",
        "salary=@/t     | t line 1 has no \"text\"",
        "skills=@/t     | t line 1 has no \"label\"",
        "locations=@/t  | t line 1 has no \"raw\"",
        "duplicates=@/t | t line 1 has no \"a\"",
        "titles=@/twice | twice line 3 has the id of an earlier line: 1",
        "titles=@/bytes | cannot read bytes: it is not UTF-8 text, or not readable"
      })
  void whatCannotBeScoredIsOneSentence(String typed, String sentence) throws IOException {
    Files.writeString(folder.resolve("t"), TITLES, UTF_8);
    Files.writeString(folder.resolve("twice"), TITLES + TITLES, UTF_8);
    Files.write(folder.resolve("bytes"), new byte[] {'{', (byte) 0xFF, '}'});

    Typed answer = Typed.of("evaluate", typed.replace("@", folder.toString()));

    assertEquals("jobtrends: " + sentence, answer.err(folder));
    assertEquals(Exit.WRONG_USE, answer.code());
  }

  @Test
  void aNegativeNumberOfErrorsIsRefused() {
    Typed answer = Typed.of("evaluate", "--errors", -1);

    assertEquals(
        new Typed(Exit.WRONG_USE, "", "jobtrends: --errors takes 0 or more, not -1\n"), answer);
  }

  @Test
  void noBytesEverStopIt() throws IOException {
    var random = new SplittableRandom(5);
    List<String> tasks = List.of("titles", "salary", "skills", "locations", "duplicates");
    for (int round = 0; round < 60; round++) {
      byte[] bytes = TITLES.getBytes(UTF_8);
      for (int i = 0; i < random.nextInt(6); i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
      }
      Path file = Files.write(folder.resolve("hurt"), bytes);
      int code = Typed.of("evaluate", tasks.get(round % 5) + "=" + file).code();
      assertTrue(code == Exit.DONE || code == Exit.WRONG_USE, "exit code " + code);
    }
  }
}
