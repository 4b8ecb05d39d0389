package jobtrends.reports.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Roboto, the only font of charts, page and PDF: it comes with a dependency, so pictures are the
 * same on a machine without any font.
 */
public final class Fonts {

  /** Family name, in pictures, in CSS and in the PDF. */
  public static final String FAMILY = "Roboto";

  private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";
  private static final byte[] REGULAR = file("Roboto-Regular.ttf");
  private static final byte[] BOLD = file("Roboto-Bold.ttf");

  static {
    leaveTheMachinesFontsAlone();
    register(REGULAR);
    register(BOLD);
  }

  private Fonts() {}

  static Font regular(int px) {
    return new Font(FAMILY, Font.PLAIN, px);
  }

  static Font bold(int px) {
    return new Font(FAMILY, Font.BOLD, px);
  }

  /** The TrueType file of the regular weight. */
  public static byte[] regularFile() {
    return REGULAR.clone();
  }

  /** The TrueType file of the bold weight. */
  public static byte[] boldFile() {
    return BOLD.clone();
  }

  /**
   * Java asks the machine's fontconfig before it draws anything, and fails where there is none (a
   * bare container image). A font configuration of its own, without fonts, makes it not ask. Must
   * come before the first font of the JVM; one that is already set is left as it is.
   */
  private static void leaveTheMachinesFontsAlone() {
    if (System.getProperty("sun.awt.fontconfig") != null) {
      return;
    }
    try {
      Path none = Files.createTempFile("jobtrends-fonts", ".properties");
      none.toFile().deleteOnExit();
      Files.writeString(
          none, "version=1\nsequence.allfonts=default\n", StandardCharsets.ISO_8859_1);
      System.setProperty("sun.awt.fontconfig", none.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a font configuration", e);
    }
  }

  private static void register(byte[] file) {
    try {
      Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("the bundled font cannot be read", e);
    }
  }

  private static byte[] file(String name) {
    try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + FOLDER + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
