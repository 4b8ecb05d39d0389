package jobtrends.ingest.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Where the members of a gzip file end (RFC 1952): a member counts only with a true checksum. */
final class GzipMembers {

  private static final int FIXED_HEADER = 10;
  private static final int TRAILER = 8;
  private static final int HEADER_CHECKSUM = 1 << 1;
  private static final int EXTRA = 1 << 2;
  private static final int NAME = 1 << 3;
  private static final int COMMENT = 1 << 4;

  private GzipMembers() {}

  /** How many bytes from the beginning are whole members; 0 when the first one is torn. */
  static long wholeLength(Path path) throws IOException {
    try (var file = new RandomAccessFile(path.toFile(), "r")) {
      long whole = 0;
      OptionalLong end = memberEnd(file, whole);
      while (end.isPresent()) {
        whole = end.getAsLong();
        end = memberEnd(file, whole);
      }
      return whole;
    }
  }

  /** Where the member that begins at an offset ends; empty when it is torn. */
  static OptionalLong end(Path path, long offset) throws IOException {
    try (var file = new RandomAccessFile(path.toFile(), "r")) {
      return memberEnd(file, offset);
    }
  }

  private static OptionalLong memberEnd(RandomAccessFile file, long start) throws IOException {
    OptionalLong data = dataStart(file, start);
    if (data.isEmpty()) {
      return OptionalLong.empty();
    }
    var inflater = new Inflater(true);
    var checksum = new CRC32();
    try {
      file.seek(data.getAsLong());
      boolean finished = inflate(file, inflater, checksum);
      long end = data.getAsLong() + inflater.getBytesRead();
      return finished && trailerAgrees(file, end, checksum, inflater.getBytesWritten())
          ? OptionalLong.of(end + TRAILER)
          : OptionalLong.empty();
    } finally {
      inflater.end();
    }
  }

  private static boolean inflate(RandomAccessFile file, Inflater inflater, CRC32 checksum)
      throws IOException {
    var in = new byte[1 << 16];
    var out = new byte[1 << 16];
    try {
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          int read = file.read(in);
          if (read < 0) {
            return false;
          }
          inflater.setInput(in, 0, read);
        }
        checksum.update(out, 0, inflater.inflate(out));
      }
      return true;
    } catch (DataFormatException e) {
      return false;
    }
  }

  private static boolean trailerAgrees(
      RandomAccessFile file, long at, CRC32 checksum, long inflatedBytes) throws IOException {
    if (at + TRAILER > file.length()) {
      return false;
    }
    file.seek(at);
    return littleEndian(file) == (int) checksum.getValue()
        && littleEndian(file) == (int) inflatedBytes;
  }

  private static int littleEndian(RandomAccessFile file) throws IOException {
    return Integer.reverseBytes(file.readInt());
  }

  private static OptionalLong dataStart(RandomAccessFile file, long start) throws IOException {
    var head = new byte[FIXED_HEADER];
    if (start + FIXED_HEADER > file.length()) {
      return OptionalLong.empty();
    }
    file.seek(start);
    file.readFully(head);
    boolean gzip = head[0] == 0x1f && head[1] == (byte) 0x8b && head[2] == 8;
    return gzip && skipOptions(file, head[3])
        ? OptionalLong.of(file.getFilePointer())
        : OptionalLong.empty();
  }

  private static boolean skipOptions(RandomAccessFile file, int flags) throws IOException {
    boolean whole = true;
    if ((flags & EXTRA) != 0) {
      whole = file.getFilePointer() + 2 <= file.length();
      int length = whole ? Short.toUnsignedInt(Short.reverseBytes(file.readShort())) : 0;
      file.seek(file.getFilePointer() + length);
    }
    whole &= (flags & NAME) == 0 || skipText(file);
    whole &= (flags & COMMENT) == 0 || skipText(file);
    file.seek(file.getFilePointer() + ((flags & HEADER_CHECKSUM) == 0 ? 0 : 2));
    return whole && file.getFilePointer() <= file.length();
  }

  private static boolean skipText(RandomAccessFile file) throws IOException {
    int read = file.read();
    while (read > 0) {
      read = file.read();
    }
    return read == 0;
  }
}
