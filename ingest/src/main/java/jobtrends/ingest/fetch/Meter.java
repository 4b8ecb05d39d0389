package jobtrends.ingest.fetch;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jobtrends.model.Traffic;
import jobtrends.model.WaitCause;

/** Counts what one host is asked. Threadsafe. */
final class Meter {

  private final Map<WaitCause, Duration> waited = new EnumMap<>(WaitCause.class);
  private long requests;
  private long bytes;
  private long notModified;

  synchronized void asked() {
    requests++;
  }

  synchronized void received(Answer.Came answer) {
    bytes += answer.exchange().body().length;
    notModified += answer.exchange().status() == Judge.NOT_MODIFIED ? 1 : 0;
  }

  synchronized void waited(Pace.Turn turn) {
    waited.merge(turn.cause(), turn.left(), Duration::plus);
  }

  synchronized Traffic reading(Optional<Duration> smallestGap) {
    return new Traffic(requests, bytes, notModified, smallestGap, waited);
  }
}
