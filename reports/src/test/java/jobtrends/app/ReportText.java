package jobtrends.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A written report as its readers see it: words, without mark-up. */
public record ReportText(Path folder) {

  /** Words of the page, one space apart. */
  public String html() {
    return words(source().replaceAll("(?s)<(style|script)\\b.*?</\\1>", " "));
  }

  /** Words of each part of the page that has a heading of its own. */
  public List<String> sections() {
    return Stream.of(source().split("<h2 id="))
        .skip(1)
        .map(section -> words("<h2 id=" + section))
        .toList();
  }

  private static String words(String markup) {
    return markup
        .replaceAll("<[^>]*>", " ")
        .replace("&amp;", "&")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replaceAll("\\s+", " ");
  }

  private String source() {
    return read("report.html");
  }

  public String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words of each page of the PDF. */
  public List<String> pdf() {
    try (PDDocument document = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
      return IntStream.rangeClosed(1, document.getNumberOfPages())
          .mapToObj(page -> page(document, page))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(PDDocument document, int number) {
    try {
      var stripper = new PDFTextStripper();
      stripper.setStartPage(number);
      stripper.setEndPage(number);
      return stripper.getText(document).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the files below a folder of the report, in order. */
  public List<String> files(String below) {
    Path in = folder.resolve(below);
    if (!Files.isDirectory(in)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(in)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
