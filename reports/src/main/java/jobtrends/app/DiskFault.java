package jobtrends.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A disk that refuses, deep below: Spark wraps what the operating system said in faults of its own,
 * and a person needs one sentence.
 */
final class DiskFault {

  /** As the operating system words them. */
  private static final List<String> REFUSALS =
      List.of(
          "No space left on device",
          "Disk quota exceeded",
          "File too large",
          "Read-only file system",
          "Permission denied",
          "Too many open files");

  private DiskFault() {}

  /** Empty for a fault that is none of the disk's. */
  static Optional<String> sentence(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
        .map(cause -> String.valueOf(cause.getMessage()))
        .flatMap(said -> REFUSALS.stream().filter(said::contains))
        .findFirst()
        .map(
            said ->
                "the disk refused to be written to ("
                    + said
                    + "); nothing that was complete before is lost: make room, or give the right to"
                    + " write, and call again");
  }
}
