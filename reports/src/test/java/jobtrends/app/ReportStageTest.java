package jobtrends.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class ReportStageTest {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ReportStage stage =
      new ReportStage(
          new Messages(
              new Terminal(
                  InputStream.nullInputStream(),
                  new PrintStream(said, true, StandardCharsets.UTF_8),
                  new PrintStream(said, true, StandardCharsets.UTF_8),
                  Clock.systemUTC(),
                  false),
              true,
              false));

  @Test
  void aReportThatCannotBeDrawnIsSaidAndIsNotDone() {
    assertFalse(
        stage.attempt(
            "2026-08-23",
            () -> {
              throw new IllegalStateException("no axis");
            }));
    String words = said.toString(StandardCharsets.UTF_8);
    assertTrue(words.startsWith("no report of 2026-08-23: it could not be drawn"), words);
    assertTrue(words.contains("no axis") && words.contains("the last one is as it was"), words);
  }

  @Test
  void aDiskThatRefusesIsNoFaultOfTheDrawing() {
    assertThrows(
        UncheckedIOException.class,
        () ->
            stage.attempt(
                "2026-08-23",
                () -> {
                  throw new UncheckedIOException(new IOException("full"));
                }));
  }

  @Test
  void whatIsDrawnIsDone() {
    assertTrue(stage.attempt("2026-08-23", () -> {}));
    assertEquals("", said.toString(StandardCharsets.UTF_8));
  }
}
