package jobtrends.reports.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Message bundles as files: {@code messages_<language>.properties}, UTF-8. */
final class Bundle {

  private Bundle() {}

  /** Read outright: a {@code ResourceBundle} falls back on the machine's locale. */
  static Map<String, String> read(String language) {
    String name = "messages_" + language + ".properties";
    var bundle = new Properties();
    try (var in = Bundle.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no message bundle " + name);
      }
      bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundle.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, bundle::getProperty));
  }
}
