package jobtrends.ingest.landing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNameTest {

  @ParameterizedTest
  @CsvSource({
    "weworkremotely, weworkremotely",
    "IndeedScraperUSAEng, IndeedScraperUSAEng",
    "jobs.example.com, jobs.example.com",
    "../../etc/passwd, %2E.%2F..%2Fetc%2Fpasswd",
    "a/b, a%2Fb",
    "C:\\x, C%3A%5Cx",
    "zip recruiter, zip%20recruiter",
    "a%2Fb, a%252Fb",
    "东, %E4%B8%9C"
  })
  void aNameIsOneHarmlessPathElement(String name, String expected) {
    assertEquals(expected, SourceName.of(name));
  }

  @Test
  void longNamesStayApart() {
    String one = SourceName.of("x".repeat(300) + "1");
    String two = SourceName.of("x".repeat(300) + "2");

    assertTrue(one.length() <= 100);
    assertNotEquals(one, two);
    assertTrue(SourceName.isSafe(one));
  }

  @Test
  void noNameLeavesItsFolder() {
    var random = new Random(1);
    Path folder = Path.of("data/landing/run").toAbsolutePath();
    for (int i = 0; i < 20_000; i++) {
      var name = new StringBuilder("x");
      for (int j = random.nextInt(12); j >= 0; j--) {
        name.append("./\\:\0 ab%~\u4e1c".charAt(random.nextInt(11)));
      }
      Path file = folder.resolve(SourceName.of(name.substring(1)) + ".jsonl.gz").normalize();
      assertEquals(folder, file.getParent(), name.toString());
    }
  }
}
