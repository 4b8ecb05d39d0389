package jobtrends.files;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Records as JSON and JSON Lines, UTF-8, dates in ISO 8601, absent values left out. A name ending
 * in {@code .gz} is compressed; the same records give the same bytes.
 */
public final class Json {

  /** The one mapper: unknown names are refused, so that a misspelt field cannot vanish. */
  public static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          // A record is its components: isEmpty() and the like are not fields.
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
          .build();

  private Json() {}

  public static String write(Object record) {
    try {
      return MAPPER.writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes one record to a file, indented, ending in a line feed. */
  public static void writeFile(Path file, Object record) {
    AtomicFile.write(
        file,
        out -> {
          MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, record);
          out.write('\n');
        });
  }

  public static <T> T readFile(Path file, Class<T> type) {
    try (var in = Files.newInputStream(file)) {
      return MAPPER.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** Writes one record a line. */
  public static void writeLines(Path file, Iterable<?> records) {
    AtomicFile.write(
        file,
        raw -> {
          var out = isGzip(file) ? new GZIPOutputStream(raw, 1 << 16) : raw;
          for (Object record : records) {
            MAPPER.writeValue(out, record);
            out.write('\n');
          }
          if (out instanceof GZIPOutputStream gzip) {
            gzip.finish();
          }
        });
  }

  /**
   * Reads every line of a file we wrote; a line that cannot be read is broken software, not data.
   */
  public static <T> List<T> readLines(Path file, Class<T> type) {
    var records = new ArrayList<T>();
    forEachLine(file, type, records::add);
    return records;
  }

  /** The same one by one: memory does not grow with the file. */
  public static <T> void forEachLine(Path file, Class<T> type, Consumer<T> reader) {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = isGzip(file) ? new GZIPInputStream(raw, 1 << 16) : raw) {
      MAPPER.readerFor(type).<T>readValues(in).forEachRemaining(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** The same one by one, as they are asked for; the file is closed behind its last line. */
  public static <T> Iterator<T> iterateLines(Path file, Class<T> type) {
    try {
      InputStream raw = Files.newInputStream(file);
      InputStream in = isGzip(file) ? new GZIPInputStream(raw, 1 << 16) : raw;
      return MAPPER.readerFor(type).readValues(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static boolean isGzip(Path file) {
    return file.toString().endsWith(".gz");
  }
}
