package jobtrends.ingest.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import jobtrends.files.AtomicFile;
import jobtrends.ingest.Exchange;
import jobtrends.model.Problem;

/** Cuts one of our archive files down to some of its pages, record by record, byte for byte. */
final class Thinning {

  private Thinning() {}

  /**
   * @return how many of the pages the file holds; with none, or when it holds nothing else, it is
   *     left as it is
   */
  static long to(Set<Revisit.Reference> pages, Path file) throws IOException {
    NavigableSet<Long> wanted = new TreeSet<>();
    WarcReader.read(
        file,
        new WarcReader.Visitor() {
          @Override
          public void response(Exchange exchange, long offset) {
            if (pages.contains(Revisit.Reference.to(exchange))) {
              wanted.add(offset);
            }
          }

          @Override
          public void revisit(Revisit revisit, long offset) {
            // It refers to a page in another file, and goes with its own.
          }

          @Override
          public void problem(Problem problem) {
            // A damaged record is no page that anyone refers to.
          }
        });
    if (!wanted.isEmpty()) {
      copy(file, wanted);
    }
    return wanted.size();
  }

  private static void copy(Path file, NavigableSet<Long> wanted) throws IOException {
    Path thin = file.resolveSibling(file.getFileName() + AtomicFile.TEMPORARY_SUFFIX);
    Files.deleteIfExists(thin);
    OwnerOnly.file(thin);
    try (var to = FileChannel.open(thin, StandardOpenOption.WRITE)) {
      copyRecord(file, 0, to); // the warcinfo record
      for (long offset : wanted) {
        copyRecord(file, offset, to);
      }
      to.force(true);
    }
    Files.move(thin, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    AtomicFile.force(file.toAbsolutePath().getParent());
  }

  private static void copyRecord(Path file, long offset, FileChannel to) throws IOException {
    long length = GzipMembers.end(file, offset).orElse(offset) - offset;
    try (var from = FileChannel.open(file)) {
      for (long done = 0; done < length; ) {
        done += from.transferTo(offset + done, length - done, to);
      }
    }
  }
}
