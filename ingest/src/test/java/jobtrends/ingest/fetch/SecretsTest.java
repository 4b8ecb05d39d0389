package jobtrends.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

  @ParameterizedTest
  @CsvSource({"tarn,tarn-holm-42", "tarn-holm-42,tarn"})
  void aValueWithinAnotherLeavesNothingOfIt(String one, String other) {
    assertEquals(
        "asked xxxxxxxxxxxx and xxxx",
        Secrets.of(List.of(one, other)).hide("asked tarn-holm-42 and tarn"));
  }
}
