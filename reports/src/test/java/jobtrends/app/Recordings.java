package jobtrends.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import jobtrends.files.Json;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.archive.WarcWriter;

/** Small recordings of our own in Remotive's wire format, whole and damaged. */
final class Recordings {

  static final URI REMOTIVE = URI.create("https://remotive.com/api/remote-jobs");

  private Recordings() {}

  /** A response that shows jobs numbered from the first up to and without the last. */
  static Exchange remotive(String day, int first, int last) {
    return response(day, jobs(first, last).toString());
  }

  static Exchange response(String day, String body) {
    return new Exchange(
        REMOTIVE,
        Instant.parse(day + "T02:00:00Z"),
        200,
        Map.of("Content-Type", List.of("application/json; charset=utf-8")),
        body.getBytes(UTF_8));
  }

  static ObjectNode jobs(int first, int last) {
    ObjectNode body = Json.MAPPER.createObjectNode().put("job-count", last - first);
    ArrayNode jobs = body.putArray("jobs");
    for (int number = first; number < last; number++) {
      jobs.add(job(number));
    }
    return body;
  }

  private static ObjectNode job(int number) {
    ObjectNode job = Json.MAPPER.createObjectNode().put("id", 1_000 + number);
    job.put("url", "https://remotive.com/remote-jobs/software-dev/job-" + (1_000 + number));
    job.put("title", number % 2 == 0 ? "Data Engineer" : "Senior Backend Engineer");
    job.put("company_name", "Example Works " + number).put("category", "Software Development");
    job.put("job_type", "full_time").put("publication_date", "2026-03-01T08:00:00");
    job.put("candidate_required_location", "Worldwide").put("salary", "$100k - $120k");
    return job.put("description", "<p>Made up for a test, number " + number + ".</p>");
  }

  static Path warc(Path file, Exchange... responses) {
    try (var writer = WarcWriter.append(file, "a test")) {
      List.of(responses).forEach(writer::write);
    }
    return file;
  }

  /** The same without its last bytes. */
  static Path cut(Path file, int bytes) {
    try {
      byte[] whole = Files.readAllBytes(file);
      return Files.write(file, Arrays.copyOf(whole, whole.length - bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] gzip(byte[] plain) {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
