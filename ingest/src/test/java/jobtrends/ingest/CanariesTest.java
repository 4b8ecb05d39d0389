package jobtrends.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import jobtrends.files.Json;
import jobtrends.ingest.platform.Platforms;
import jobtrends.model.Problem;
import jobtrends.model.RunManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty people, mailboxes, telephones and addresses of ours, all invented, are planted in a board's
 * pages; after a whole crawl none is anywhere but in the archive, which keeps pages as they came.
 */
class CanariesTest {

  private static final Platform BOARD = Platforms.byId("remoteok").orElseThrow();

  /** Where each stands, how it is written, and what must be found nowhere. */
  private static final String[] CANARIES = {
    "description | Write to finch01@canary.example today. | finch01",
    "description | <a href=\"mailto:finch02@canary.example?subject=x\">Mail</a> | finch02",
    "description | finch03 [at] canary [dot] example | finch03",
    "description | finch04&#64;canary.example | finch04",
    "description | &lt;p&gt;finch05&amp;#x40;canary.example&lt;/p&gt; | finch05",
    "position | Engineer, finch06@canary.example | finch06",
    "location | Berlin (finch07@canary.example) | finch07",
    "company | Acme finch08(at)canary.example | finch08",
    "tags | finch09@canary.example | finch09",
    "apply_url | mailto:finch10@canary.example | finch10",
    "description | Call +49 30 5550 0111 now | 5550 0111",
    "description | (415) 555-0112 | 555-0112",
    "description | Tel: 030/5550113 | 5550113",
    "description | &lt;b&gt;Phone&lt;/b&gt;: &#43;1 415 555 0114 | 555 0114",
    "description | 0049 30 5550115 | 5550115",
    "position | Engineer, tel. 030 5550116 | 5550116",
    "location | Bonn, phone: 5550117 | 5550117",
    "company | Acme +44 20 7946 0118 | 7946 0118",
    "tags | whatsapp 98765 50119 | 50119",
    "apply_url | tel:+4930555120 | 30555120",
    "description | Telegram: @wren21 | wren21",
    "description | https://t.me/wren22 | wren22",
    "description | <a href='https://wa.me/49151555023'>chat</a> | 49151555023",
    "description | Skype: live:wren24 | wren24",
    "description | WeChat ID: wren25 | wren25",
    "description | wren26#1234 on Discord | wren26",
    "position | Engineer (Telegram @wren27) | wren27",
    "location | Remote, Line ID: wren28 | wren28",
    "tags | telegram: @wren29 | wren29",
    "apply_url | https://telegram.me/wren30 | wren30",
    "description | Contact Siskin Amsel at once. | Siskin Amsel",
    "description | Your recruiter: <b>Siskin Bunting</b> | Siskin Bunting",
    "description | Ansprechpartnerin: Frau Dr. Chiffchaff | Chiffchaff",
    "description | Hiring manager: SISKIN DUNNOCK | DUNNOCK",
    "description | please reach out to Siskin Egret at our desk | Siskin Egret",
    "description | &lt;p&gt;Siskin Fulmar, Senior Recruiter&lt;/p&gt; | Siskin Fulmar",
    "description | Kind regards,<br>Siskin Gannet | Siskin Gannet",
    "position | Engineer (Recruiter: Siskin Heron) | Siskin Heron",
    "company | Acme, contact: Siskin Ibis | Siskin Ibis",
    "location | Hamburg, Ansprechpartner: Siskin Jackdaw | Siskin Jackdaw",
    "description | Please mention the word **CALM** and tag R{1} when applying (#R{1}). | {1}",
    "description | <p>please mention the word CALM and tag <b>R{2}</b></p> | {2}",
    "description | &lt;p&gt;Please mention the word CALM and tag R{3}&lt;/p&gt; | {3}",
    "description | Please  mention\n the word CALM\n and tag R{4} to show | {4}",
    "description | Please mention the words CALM SEA and tag R{5}= | {5}",
    "description | Use #R{6} | {6}",
    "position | Engineer, please mention the word CALM and tag R{7} | {7}",
    "location | Anywhere #R{8} | {8}",
    "company | Acme #R{9} | {9}",
    "tags | R{0} | {0}",
  };

  @TempDir Path folder;

  private record Canary(String field, String text, String sign) {

    static Canary of(String line) {
      String[] parts = line.split(" \\| ");
      return new Canary(parts[0], token(parts[1]), token(parts[2]));
    }

    private static String token(String text) {
      String written = text;
      for (int n = 0; n < 10; n++) {
        String address = Base64.getEncoder().encodeToString(("203.0.113.1" + n).getBytes(UTF_8));
        written = written.replace("{" + n + "}", address);
      }
      return written;
    }
  }

  @Test
  void noCanaryOutlivesTheCrawlButInTheArchive() throws IOException {
    List<Canary> canaries = Stream.of(CANARIES).map(Canary::of).toList();
    byte[] body = page(canaries).getBytes(UTF_8);
    var page =
        new Exchange(
            BOARD.firstPages().get(0),
            Boards.NOW,
            200,
            Map.of("Content-Type", List.of("application/json")),
            body);

    RunManifest run =
        Crawls.live(
            Boards.context(folder, Boards.ANY), address -> new Fetched.Got(page), List.of(BOARD));

    assertEquals(50, run.sources().get(0).counts().unique());
    assertEquals(List.of(), found(canaries, folder, "archive"));
    assertEquals(
        canaries.stream().map(Canary::sign).toList(),
        found(canaries, folder.resolve("archive"), "nothing"));
    assertEquals("{FETCHER=10, HANDLE=10, MAIL=10, NAME=10, PHONE=10}", counted(run).toString());
  }

  private static Map<String, Long> counted(RunManifest run) {
    Map<String, Long> counts = new TreeMap<>();
    run.sources().get(0).problems().stream()
        .filter(problem -> problem.kind().name().startsWith(Problem.Kind.REDACTED.name()))
        .forEach(
            problem -> counts.put(problem.kind().name().replace("REDACTED_", ""), problem.count()));
    return counts;
  }

  /** A page in the board's wire format. */
  private static String page(List<Canary> canaries) {
    ArrayNode list = Json.MAPPER.createArrayNode();
    list.addObject().put("legal", "Invented for a test.");
    for (int n = 0; n < canaries.size(); n++) {
      Canary canary = canaries.get(n);
      ObjectNode job = list.addObject().put("id", "" + n).put("position", "Engineer");
      if (canary.field().equals("tags")) {
        job.putArray("tags").add("java").add(canary.text());
      } else {
        job.put(canary.field(), canary.text());
      }
    }
    return Json.write(list);
  }

  /** Which signs stand in any file below a folder. */
  private static List<String> found(List<Canary> canaries, Path root, String without)
      throws IOException {
    var everything = new StringBuilder();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(root.resolve(without))) {
          everything.append(text(file)).append('\n');
        }
      }
    }
    String all = everything.toString();
    var found = new ArrayList<String>();
    canaries.stream().map(Canary::sign).filter(all::contains).forEach(found::add);
    return found;
  }

  private static String text(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return new String(in.readAllBytes(), ISO_8859_1);
    }
  }
}
