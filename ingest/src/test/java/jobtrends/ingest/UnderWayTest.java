package jobtrends.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class UnderWayTest {

  @Test
  void piecesComeBackInTheOrderInWhichTheyWereBegun() {
    var lastIsDone = new CountDownLatch(1);
    try (var underWay = new UnderWay<Integer>(2)) {
      underWay.begin(
          () -> {
            lastIsDone.await();
            return 1;
          });
      assertEquals(true, underWay.hasRoom());
      underWay.begin(
          () -> {
            lastIsDone.countDown();
            return 2;
          });
      assertEquals(false, underWay.hasRoom());
      assertEquals(
          List.of(Optional.of(1), Optional.of(2)), List.of(underWay.next(), underWay.next()));
      assertEquals(Optional.empty(), underWay.next());
    }
  }

  @Test
  void withRoomForOneTheCallerDoesIt() {
    try (var underWay = new UnderWay<Thread>(1)) {
      underWay.begin(Thread::currentThread);
      assertEquals(Optional.of(Thread.currentThread()), underWay.next());
    }
  }

  @Test
  void whatAPieceThrowsIsThrown() {
    try (var underWay = new UnderWay<Integer>(2)) {
      underWay.begin(
          () -> {
            throw new IllegalStateException("killed");
          });
      assertEquals(
          "killed", assertThrows(IllegalStateException.class, underWay::next).getMessage());
    }
  }

  @Test
  void closingStopsWhatIsUnderWayAndWaitsForIt() throws Exception {
    var ended = new ArrayList<String>();
    var begun = new CountDownLatch(1);
    try (var underWay = new UnderWay<Integer>(2)) {
      underWay.begin(
          () -> {
            begun.countDown();
            try {
              new CountDownLatch(1).await();
            } catch (InterruptedException e) {
              ended.add("stopped");
            }
            return 1;
          });
      begun.await();
    }
    assertEquals(List.of("stopped"), ended);
  }
}
