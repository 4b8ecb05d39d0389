package jobtrends.analytics.normalise;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the phrases of a dictionary in a corpus with the matcher of the skills, for a comparison
 * with other matchers: whole words, ASCII case ignored, the longest phrase from the left. Not a
 * test: a program.
 *
 * <p>Arguments: a file of phrases, a text, and the file to write, "phrase TAB count" a line.
 */
final class MatchBench {

  private static final int CHUNK = 1 << 18;

  private final PhraseMatcher matcher;
  private final List<String> phrases;
  private final long[] counts;

  private MatchBench(List<String> phrases) {
    this.matcher = PhraseMatcher.of(phrases);
    this.phrases = phrases;
    this.counts = new long[phrases.size()];
  }

  public static void main(String[] args) throws IOException {
    var bench = new MatchBench(Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8));
    long began = cpuNanos();
    try (InputStream corpus = Files.newInputStream(Path.of(args[1]))) {
      bench.read(corpus);
    }
    double seconds = (cpuNanos() - began) / 1e9;
    double megabytes = Files.size(Path.of(args[1])) / 1e6;
    bench.write(Path.of(args[2]));
    System.out.printf(
        Locale.ROOT,
        "FIG matches=%d mb_cpu_s=%.1f%n",
        Arrays.stream(bench.counts).sum(),
        megabytes / seconds);
  }

  /** Whole lines at a time, as many as fit; a line longer than the buffer is cut. */
  private void read(InputStream corpus) throws IOException {
    byte[] buffer = new byte[CHUNK];
    int held = 0;
    int read;
    while ((read = corpus.readNBytes(buffer, held, CHUNK - held)) > 0) {
      int filled = held + read;
      int end = filled < CHUNK ? filled : afterLastLine(buffer, filled);
      count(PhraseText.of(new String(buffer, 0, end, StandardCharsets.UTF_8)));
      held = filled - end;
      System.arraycopy(buffer, end, buffer, 0, held);
    }
  }

  private static int afterLastLine(byte[] buffer, int filled) {
    int at = filled;
    while (at > 0 && buffer[at - 1] != '\n') {
      at--;
    }
    return at == 0 ? filled : at;
  }

  private void count(PhraseText text) {
    int at = 0;
    while (at < text.length()) {
      long found =
          startsWord(text, at)
              ? matcher.longestAt(text, at, MatchBench::endsWord)
              : PhraseMatcher.NONE;
      if (found == PhraseMatcher.NONE) {
        at++;
      } else {
        counts[PhraseMatcher.number(found)]++;
        at = PhraseMatcher.end(found);
      }
    }
  }

  private static boolean startsWord(PhraseText text, int at) {
    return at == 0 || !text.isWord(at - 1) && text.text().charAt(at - 1) != '_';
  }

  private static boolean endsWord(String text, int from, int end) {
    return end == text.length() || !isWord(text.charAt(end));
  }

  private static boolean isWord(char character) {
    return character == '_' || PhraseAlphabet.isWord(character);
  }

  private void write(Path out) throws IOException {
    Map<String, Long> lines = new TreeMap<>();
    for (String phrase : phrases) {
      long count = counts[matcher.number(phrase)];
      if (count > 0) {
        lines.put(phrase.toLowerCase(Locale.ROOT), count);
      }
    }
    StringBuilder text = new StringBuilder();
    lines.forEach((phrase, count) -> text.append(phrase).append('\t').append(count).append('\n'));
    Files.writeString(out, text, StandardCharsets.UTF_8);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
