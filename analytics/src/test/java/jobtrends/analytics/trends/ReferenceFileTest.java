package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import jobtrends.settings.ReferenceSeries;
import jobtrends.settings.ReferenceSeries.Measure;
import jobtrends.settings.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceFileTest {

  @TempDir Path folder;

  @Test
  void daysAreWeeksMonthsAreMonthsAndOccupationsAreNames() {
    assertEquals(
        Map.of("2026-03-02", 11.0, "2026-03-09", 8.0),
        read("day,x,value\n2026-03-02,a,10\n2026-03-08,b,12\n\n2026-03-09,\"c, d\",8\n"));
    assertEquals(Map.of("2026-03", 1.5), read("day,value\r\n2026-03,1.5\r\n"));
    assertEquals(
        Map.of("Nurse, head", 0.5),
        read(Measure.OCCUPATION_MIX, "value,day\n0.5,\"Nurse, head\"\n").values());
  }

  @Test
  void whatCannotBeReadIsOneSentenceWithItsLine() {
    assertEquals(
        said("cannot be read; check that it exists and is UTF-8 text"),
        refusal(() -> ReferenceFile.read(series(Measure.DEMAND_INDEX))));
    assertEquals(said("has no column 'value'; its columns are day, n"), refusal("day,n\n"));
    assertEquals(said("has no values"), refusal("day,value\n"));
    assertEquals(
        said("line 3: '2026-02-30' is no day (2026-03-02) and no month (2026-03)"),
        refusal("day,value\n2026-03-02,1\n2026-02-30,1\n"));
    assertEquals(
        said("line 2: 'many' is no number that can be used"), refusal("day,value\n2026-03,many\n"));
    assertEquals(said("line 2: 3 values under 2 columns"), refusal("day,value\n2026-03,1,2\n"));
    assertEquals(
        said("line 2: a quote is not closed, or text follows one"),
        refusal("day,value\n\"2026-03,1\n"));
    assertEquals(
        said("has both days and months; use one of them"),
        refusal("day,value\n2026-03,1\n2026-03-02,1\n"));
  }

  /** Whatever stands in the file: numbers or a sentence, never another exception. */
  @Test
  void noTextBreaksTheReader() {
    var random = new Random(39);
    String letters = "2026-03,\"\n\r aé1";
    for (int i = 0; i < 3_000; i++) {
      var text = new StringBuilder("day,value\n");
      random
          .ints(random.nextInt(30), 0, letters.length())
          .forEach(at -> text.append(letters.charAt(at)));
      try {
        read(text.toString());
      } catch (Refused sentence) {
        assertEquals(said(""), sentence.getMessage().substring(0, said("").length()));
      }
    }
  }

  private String refusal(String text) {
    return refusal(() -> read(Measure.DEMAND_INDEX, text));
  }

  private static String refusal(Supplier<Reference> reading) {
    return assertThrows(Refused.class, reading::get).getMessage();
  }

  private String said(String what) {
    return "the reference series 'Official' (" + folder.resolve("r.csv") + ") " + what;
  }

  private Map<String, Double> read(String text) {
    return read(Measure.DEMAND_INDEX, text).values();
  }

  private Reference read(Measure measure, String text) {
    try {
      Files.writeString(folder.resolve("r.csv"), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return ReferenceFile.read(series(measure));
  }

  private ReferenceSeries series(Measure measure) {
    return new ReferenceSeries(
        "Official", folder.resolve("r.csv").toString(), "day", "value", measure);
  }
}
