package jobtrends.reports.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fonts for letters that Roboto does not have (Chinese, Arabic, Devanagari, ...), in the order they
 * are tried. No font of all scripts comes with the program: whoever needs one names a folder of
 * TrueType files in {@value #VARIABLE}. A page needs none, a browser has its own.
 */
public final class OtherScripts {

  /** Environment variable that names the folder. */
  public static final String VARIABLE = "JOBTRENDS_FONTS";

  private static final OtherScripts OF_THIS_RUN = new OtherScripts(named());

  private final List<Face> faces;

  /**
   * A font beside Roboto.
   *
   * @param family name in pictures, in CSS and in the PDF
   */
  public record Face(String family, byte[] file) {}

  /** Letters in a row that one font has. */
  record Run(String words, Font font) {}

  OtherScripts(List<byte[]> files) {
    this.faces = files.stream().map(OtherScripts::face).toList();
  }

  /** The fonts of this run; empty where no folder is named. */
  public static OtherScripts ofThisRun() {
    return OF_THIS_RUN;
  }

  public List<Face> faces() {
    return faces;
  }

  private static List<byte[]> named() {
    return Optional.ofNullable(System.getenv(VARIABLE))
        .map(folder -> files(Path.of(folder)))
        .orElse(List.of());
  }

  /** The TrueType files of a folder, by name. */
  static List<byte[]> files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      var files = new ArrayList<byte[]>();
      List<Path> fonts =
          all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))
              .sorted()
              .toList();
      for (Path font : fonts) {
        files.add(Files.readAllBytes(font));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(
          VARIABLE + " names a folder that cannot be read: " + folder, e);
    }
  }

  private static Face face(byte[] file) {
    try {
      // Fonts must have been told to leave the machine's fonts alone before the first is made.
      Fonts.regular(1);
      Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
      return new Face(font.getFamily(Locale.ROOT), file);
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("a file named by " + VARIABLE + " is no TrueType font", e);
    }
  }

  /** The words cut where the font has to change; a letter no font has stays in the first. */
  List<Run> runs(String words, Font font) {
    if (faces.isEmpty() || font.canDisplayUpTo(words) < 0) {
      return List.of(new Run(words, font));
    }
    var runs = new ArrayList<Run>();
    words
        .codePoints()
        .forEach(
            sign -> {
              Font fits = fitting(sign, font);
              String letter = Character.toString(sign);
              int last = runs.size() - 1;
              if (last >= 0 && runs.get(last).font().equals(fits)) {
                runs.set(last, new Run(runs.get(last).words() + letter, fits));
              } else {
                runs.add(new Run(letter, fits));
              }
            });
    return runs;
  }

  private Font fitting(int sign, Font font) {
    return Stream.concat(
            Stream.of(font),
            faces.stream().map(face -> new Font(face.family(), font.getStyle(), font.getSize())))
        .filter(one -> one.canDisplay(sign))
        .findFirst()
        .orElse(font);
  }
}
