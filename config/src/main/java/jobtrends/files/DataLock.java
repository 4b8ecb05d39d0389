package jobtrends.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The right to write to a data folder: one holder at a time, in any process. The lock is the
 * operating system's, on a byte far behind the file's end, and goes with the process that holds it:
 * whoever was killed holds nothing. What the file says is for people.
 */
public final class DataLock implements AutoCloseable {

  private static final String NAME = "in-use.txt";
  private static final long FAR_BEHIND = Long.MAX_VALUE - 1;

  private final FileChannel channel;
  private final Path file;
  private final boolean isFirst;

  private DataLock(FileChannel channel, Path file, boolean isFirst) {
    this.channel = channel;
    this.file = file;
    this.isFirst = isFirst;
  }

  /**
   * Takes the folder, which is made where it is missing.
   *
   * @param holder who takes it, in words for whoever comes next
   * @return empty when somebody else has it
   * @throws UncheckedIOException when the disk refuses
   */
  public static Optional<DataLock> take(DataFolder data, String holder) {
    Path file = data.root().resolve(NAME);
    try {
      boolean isFirst = !Files.exists(data.root());
      Files.createDirectories(data.root());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isTaken(channel) || !Files.exists(file)) {
        channel.close();
        return Optional.empty();
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
      return Optional.of(new DataLock(channel, file, isFirst));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(FAR_BEHIND, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Who has it, or had it last and was killed; empty where nobody says. */
  public static Optional<String> holder(DataFolder data) {
    Path file = data.root().resolve(NAME);
    try {
      return Files.exists(file)
          ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
              .filter(who -> !who.isBlank())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** Gives the folder back; one that was made for a work that came to nothing goes. */
  @Override
  public void close() {
    try (channel) {
      channel.truncate(0);
      if (isFirst && isAlone()) {
        Files.delete(file);
        Files.delete(file.getParent());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot give the data folder back: " + e.getMessage(), e);
    }
  }

  private boolean isAlone() throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      return files.allMatch(file::equals);
    }
  }
}
