package jobtrends.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jobtrends.files.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is typed wrongly is answered with one sentence; what is typed rightly, on the right stream.
 */
class CommandLineTest {

  @TempDir Path folder;

  @BeforeEach
  void thingsToStumbleOver() throws IOException {
    Files.createDirectory(folder.resolve("a-folder"));
    Files.writeString(folder.resolve("a-file"), "id,title\n1,Data Engineer\n");
    write("key.yaml", "contact: me@example.org\nplatfroms: {}\n");
    write("platform.yaml", "platforms:\n  remotiv: {enabled: true}\n");
    write("value.yaml", "platforms:\n  remotive:\n    enabled: maybe\n");
    write("list.yaml", "contact: [a, b]\n");
    write("number.yaml", "fetch:\n  maxAttempts: many\n");
    write("not.yaml", "contact: \"open\nfetch: {\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "crwal                           | unknown command 'crwal'; did you mean 'crawl'? (see"
            + " 'jobtrends --help')",
        "--versoin                       | unknown option '--versoin'; did you mean '--version'?"
            + " (see 'jobtrends --help')",
        "crawl --dta @/d                 | unknown option '--dta'; did you mean '--data'? (see"
            + " 'jobtrends crawl --help')",
        "crawl --dta=x                   | unknown option '--dta'; did you mean '--data'? (see"
            + " 'jobtrends crawl --help')",
        "crawl --platform remotiv        | unknown platform 'remotiv'; did you mean 'remotive'?",
        "crawl --platform                | --platform needs a value: ID (see 'jobtrends crawl"
            + " --help')",
        "crawl --quiet=maybe             | --quiet takes no value, not 'maybe' (see 'jobtrends"
            + " crawl --help')",
        "crawl --log-format jsn          | unknown --log-format value 'jsn'; did you mean 'json'?"
            + " (see 'jobtrends crawl --help')",
        "crawl --data @/d                | a crawl names someone the sites can reach; add 'contact:"
            + " https://…' or an e-mail address to jobtrends.yaml",
        "crawl --since 2026-08-01        | --since goes with --replay: a live crawl sees only what"
            + " is shown today",
        "crawl --replay @/a-folder --since soon | --since takes a day such as 2026-08-01, not"
            + " 'soon' (see 'jobtrends crawl --help')",
        "crawl --replay @/a-folder --platform remotive | --platform goes with a live crawl: a"
            + " replay reads every response that is there",
        "crawl --replay @/nowhere        | --replay nowhere is not there; name a WARC file,"
            + " a saved page or a folder of them",
        "crawl --data @/a-file           | --data a-file is not a folder; name one, or a path where"
            + " one can be made",
        "crawl --config @/key.yaml       | key.yaml, line 2: unknown key 'platfroms'; did you mean"
            + " 'platforms'?",
        "crawl --config @/platform.yaml  | platform.yaml: unknown platform 'remotiv'; did you mean"
            + " 'remotive'?",
        "crawl --config @/value.yaml     | value.yaml, line 3: 'enabled' has a value of the wrong"
            + " kind; it takes true or false",
        "crawl --config @/list.yaml      | list.yaml, line 1: 'contact' has a value of the wrong"
            + " kind; it takes one text",
        "crawl --config @/number.yaml    | number.yaml, line 2: 'maxAttempts' has a value of the"
            + " wrong kind; it takes a number",
        "crawl --config @/nowhere.yaml   | cannot read the settings file nowhere.yaml; check that"
            + " it exists and is UTF-8 text",
        "crawl --config @/a-folder       | cannot read the settings file a-folder; check that it"
            + " exists and is UTF-8 text",
        "crawl --config a --config b     | --config may be given once only (see 'jobtrends crawl"
            + " --help')",
        "import                          | name at least one FILE (see 'jobtrends import --help')",
        "import @/nowhere.csv            | nowhere.csv is not a file that can be read; name dumps"
            + " to import",
        "import @/a-folder               | a-folder is not a file that can be read; name dumps to"
            + " import",
        "import @/a-file --preset jobspi | unknown preset 'jobspi'; did you mean 'jobspy'?",
        "import @/a-file --map title=t   | --map needs an id; add --map id=PATH, where a listing's"
            + " id is",
        "import @/a-file --map id=i --map titel=t  | unknown field 'titel'; did you mean 'title'?",
        "import @/a-file --map id=i --map title=a[ | 'a[' is not a path; write a.b[].c",
        "import @/a-file --map id        | --map takes FIELD=PATH, not 'id' (see 'jobtrends import"
            + " --help')",
        "import @/a-file --preset jobspy --map id=i | --preset and --map exclude each other; give"
            + " one of them",
        "analyse --as-of yesterday       | --as-of takes a day such as 2026-08-01, not 'yesterday'"
            + " (see 'jobtrends analyse --help')",
        "analyse --as-of 2026-13-01      | --as-of takes a day such as 2026-08-01, not '2026-13-01'"
            + " (see 'jobtrends analyse --help')",
        "report --as-of 1.8.2026         | --as-of takes a day such as 2026-08-01, not '1.8.2026'"
            + " (see 'jobtrends report --help')",
        "report --data @/d               | there are no statistics in d; run 'jobtrends analyse'"
            + " first",
        "report --data @/d --as-of 2026-08-01 | there are no statistics in d up to 2026-08-01; run"
            + " 'jobtrends analyse' first",
        "report --data @/d --format pfd  | unknown format 'pfd'; did you mean 'pdf'?",
        "report --data @/d --out @/a-file | --out a-file is not a folder; name one, or a path where"
            + " one can be made",
        "run --replay @/a-folder --data @/d --format pfd | unknown format 'pfd'; did you mean"
            + " 'pdf'?",
        "run --replay @/a-folder --data @/d --out @/a-file | --out a-file is not a folder; name"
            + " one, or a path where one can be made",
        "demo --weeks 0                  | --weeks takes 1 to 104, not 0",
        "demo --weeks many               | --weeks takes a whole number, not 'many' (see 'jobtrends"
            + " demo --help')",
        "demo --out @/a-file             | --out a-file holds something that is not a demo; name an"
            + " empty or new folder",
        "demo --out @                    | --out . holds something that is not a demo; name an"
            + " empty or new folder",
        "extract listings.jsonl          | 'listings.jsonl' is not expected here (see 'jobtrends"
            + " extract --help')",
        "status --dat @/d                | unknown option '--dat'; did you mean '--data'? (see"
            + " 'jobtrends status --help')",
      })
  void wrongUseIsOneSentenceAndExitCodeTwo(String line, String sentence) {
    Typed answer = type(line);

    assertEquals("jobtrends: " + sentence, answer.err(folder));
    assertEquals(Exit.WRONG_USE, answer.code());
    assertEquals("", answer.out());
  }

  @Test
  void settingsThatAreNotYamlAreOneSentenceWithTheirLine() {
    Typed answer = type("crawl --config @/not.yaml");

    assertTrue(
        answer.err(folder).matches("jobtrends: not\\.yaml, line \\d: this is not YAML: .*"),
        answer.err());
    assertEquals(Exit.WRONG_USE, answer.code());
  }

  @Test
  void aRefusalLeavesNothingBehind() {
    type("import @/a-file --map id=i --map titel=t --data @/d");
    type("run --replay @/a-folder --data @/d --format pfd");

    assertFalse(Files.exists(folder.resolve("d")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "run",
        "crawl",
        "import",
        "analyse",
        "report",
        "status",
        "platforms",
        "extract",
        "dedupe"
      })
  void everyCommandHelpsWithAnExample(String command) {
    Typed answer = type(command + " --help");

    assertEquals(Exit.DONE, answer.code());
    assertTrue(answer.out().startsWith("Usage: jobtrends " + command), answer.out());
    String examples = answer.out().substring(answer.out().indexOf("\nExample"));
    assertTrue(examples.contains("jobtrends " + command), answer.out());
    assertEquals("", answer.err());
  }

  @Test
  void theHelpNamesEveryCommandAndNothingAtAllIsWrongUse() {
    Typed help = type("--help");
    Typed nothing = Typed.of();

    List.of("demo", "run", "crawl", "import", "analyse", "report", "status", "platforms")
        .forEach(command -> assertTrue(help.out().contains("\n  " + command + " "), command));
    assertEquals(Exit.WRONG_USE, nothing.code());
    assertEquals(help.out(), nothing.err());
    assertEquals("", nothing.out());
  }

  @Test
  void theVersionIsData() {
    assertEquals(new Typed(Exit.DONE, "jobtrends 0.1.0\n", ""), type("--version"));
  }

  @Test
  void wordsAreOnStandardErrorAndQuietSaysNone() throws IOException {
    Path dump = dump();

    Typed said =
        Typed.of("import", dump, "--map=id=i", "--map=title=t", "--source=b", "--data", d("one"));
    Typed quiet =
        Typed.of(
            "import", dump, "--map=id=i", "--map=title=t", "--source=b", "--data", d("two"), "-q");

    assertTrue(
        said.err().matches("dump\\.csv: 2 listings of 1 sources as run \\S+ \\(preset map\\)\n"),
        said.err());
    assertEquals("", said.out());
    assertEquals(new Typed(Exit.DONE, "", ""), quiet);
  }

  @Test
  void messagesAreObjectsWhereAskedFor() throws IOException {
    Typed answer =
        Typed.of(
            "import",
            dump(),
            "--map=id=i",
            "--map=title=t",
            "--source=b",
            "--data",
            d("one"),
            "--log-format=json");

    JsonNode message = Json.MAPPER.readTree(answer.err());
    assertEquals("info", message.path("level").asText());
    assertEquals("run", message.path("event").asText());
    assertTrue(message.path("message").asText().startsWith("dump.csv: 2 listings"));
    assertTrue(message.path("at").asText().matches("\\d{4}-\\d\\d-\\d\\dT.*Z"), answer.err());
    assertEquals(1, answer.err().lines().count());
  }

  @Test
  void statusAndPlatformsAreData() {
    Typed status = type("status --data @/d");
    Typed platforms = type("platforms");

    assertEquals("", status.err());
    assertEquals(
        "no runs yet in d; begin with 'jobtrends crawl' or 'jobtrends import'\n",
        status.out().replace(folder + "/", ""));
    assertEquals(Exit.INCOMPLETE, status.code());
    assertEquals("", platforms.err());
    assertTrue(platforms.out().contains("\n  weworkremotely"), platforms.out());
    assertEquals(Exit.DONE, platforms.code());
  }

  @Test
  void coloursAreForATerminalWhoseUserWantsThem() throws Exception {
    String escape = "\u001B[";

    String inColour = help(Map.of());

    assertTrue(inColour.contains(escape), inColour);
    assertFalse(help(Map.of("NO_COLOR", "1")).contains(escape));
    assertFalse(type("--help").out().contains(escape));
  }

  /** The help as a terminal shows it. */
  private static String help(Map<String, String> environment) throws Exception {
    ProcessBuilder child = Child.of("-Djobtrends.terminal=true").command("--help");
    child.environment().remove("NO_COLOR");
    child.environment().put("TERM", "xterm");
    child.environment().putAll(environment);
    Process process = child.redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(Exit.DONE, process.waitFor());
    return out;
  }

  private Typed type(String line) {
    return Typed.of((Object[]) line.replace("@", folder.toString()).split(" +"));
  }

  private Path dump() throws IOException {
    return Files.writeString(folder.resolve("dump.csv"), "i,t\n1,Data Engineer\n2,Welder\n");
  }

  private Path d(String name) {
    return folder.resolve(name);
  }
}
