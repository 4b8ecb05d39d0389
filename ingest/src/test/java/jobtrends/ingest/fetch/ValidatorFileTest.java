package jobtrends.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorFileTest {

  private static final URI A = URI.create("https://jobs.example/a");
  private static final URI B = URI.create("https://jobs.example/b");

  @TempDir private Path folder;

  @Test
  void onlyPagesThatLandedAreRemembered() {
    var run = open();
    run.store(validator(A, FakeTime.START));
    run.store(validator(B, FakeTime.START));
    assertEquals(Optional.empty(), run.lookup(A));
    run.keep(List.of(A));

    var nextRun = open();
    assertEquals(Optional.of(validator(A, FakeTime.START)), nextRun.lookup(A));
    assertEquals(Optional.empty(), nextRun.lookup(B));
  }

  @Test
  void aRunThatIsKilledRemembersNothing() {
    open().store(validator(A, FakeTime.START));
    assertEquals(Optional.empty(), open().lookup(A));
  }

  @Test
  void keepingWhatWasNotStoredChangesNothing() {
    var run = open();
    run.store(validator(A, FakeTime.START));
    run.keep(List.of(A));
    run.keep(List.of(A, B));
    assertEquals(Optional.of(validator(A, FakeTime.START)), open().lookup(A));
  }

  @Test
  void isOneSortedLinePerAddress() throws IOException {
    var run = open();
    run.store(validator(B, FakeTime.START));
    run.store(validator(A, FakeTime.START));
    run.keep(List.of(B, A));
    assertEquals(
        """
        {"asked":"https://jobs.example/a","answeredBy":"https://jobs.example/a",\
        "etag":"\\"1\\"","seenAt":"2026-03-02T02:00:00Z"}
        {"asked":"https://jobs.example/b","answeredBy":"https://jobs.example/b",\
        "etag":"\\"1\\"","seenAt":"2026-03-02T02:00:00Z"}
        """,
        Files.readString(file()));
  }

  @Test
  void whatWasNotSeenForNinetyDaysIsForgotten() {
    var run = open();
    run.store(validator(A, FakeTime.START));
    run.store(validator(B, FakeTime.START.plus(Duration.ofDays(90))));
    run.keep(List.of(A, B));
    assertEquals(true, open().lookup(A).isPresent());
    run.store(validator(B, FakeTime.START.plus(Duration.ofDays(91))));
    run.keep(List.of(B));
    assertEquals(Optional.empty(), open().lookup(A));
  }

  @Test
  void sendsBackWhatTheServerGave() {
    var page =
        Fixture.exchange(
            A,
            200,
            Map.of(
                "etag",
                List.of("W/\"x y\""),
                "last-modified",
                List.of("Mon, 02 Mar 2026 01:00:00 GMT")));
    assertEquals(
        Optional.of(
            Map.of(
                "If-None-Match", "W/\"x y\"",
                "If-Modified-Since", "Mon, 02 Mar 2026 01:00:00 GMT")),
        Validator.of(page, B).map(Validator::headers));
    assertEquals(Optional.of(B), Validator.of(page, B).map(Validator::answeredBy));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"a\r\nX-Evil: 1\"", "\"a\tb\"", "\"\u00e4\"", "\u0000"})
  void whatCannotBeAHeaderIsNeverSent(String etag) {
    var page = Fixture.exchange(A, 200, Map.of("ETag", List.of(etag)));
    assertEquals(Optional.empty(), Validator.of(page, A));
    var fromDisk = new Validator(A, A, Optional.of(etag), Optional.of("today"), FakeTime.START);
    assertEquals(Map.of("If-Modified-Since", "today"), fromDisk.headers());
  }

  @Test
  void anEndlessEtagIsNotKept() {
    var page = Fixture.exchange(A, 200, Map.of("ETag", List.of("x".repeat(1025))));
    assertEquals(Optional.empty(), Validator.of(page, A));
  }

  private ValidatorFile open() {
    return ValidatorFile.open(file());
  }

  private Path file() {
    return folder.resolve("cache").resolve("validators.jsonl");
  }

  private static Validator validator(URI page, Instant seenAt) {
    return new Validator(page, page, Optional.of("\"1\""), Optional.empty(), seenAt);
  }
}
