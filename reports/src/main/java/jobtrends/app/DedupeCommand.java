package jobtrends.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jobtrends.analytics.normalise.Duplicates;
import jobtrends.files.Json;
import jobtrends.model.ListingText;
import picocli.CommandLine.Command;

/** {@code jobtrends dedupe}: the duplicate finder as a filter, without Spark. */
@Command(
    name = "dedupe",
    description = {
      "Reads listings, one JSON object a line, from standard input and writes {\"id\",\"cluster\"}"
          + " for each: the same cluster is the same job.",
      "",
      "A listing whose ad is also up under another employer's name, perhaps by an agency, is"
          + " another job; those clusters are in \"agencyCopyOf\".",
      "",
      "Keys read: id (needed), title, company, location, description."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  jobtrends dedupe < listings.jsonl > clusters.jsonl"})
final class DedupeCommand implements Callable<Integer> {

  private final Terminal terminal;

  DedupeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<ListingText> listings = new ArrayList<>();
    var lines = new InputLines(terminal);
    lines.forEach(listings::add);
    Map<String, Duplicates.Found> found = Duplicates.find(listings);
    listings.forEach(
        listing -> terminal.out().println(line(listing.id(), found.get(listing.id()))));
    terminal.out().flush();
    return lines.exitCode();
  }

  private static String line(String id, Duplicates.Found found) {
    ObjectNode line = Json.MAPPER.createObjectNode().put("id", id).put("cluster", found.cluster());
    if (!found.copies().isEmpty()) {
      found.copies().stream().sorted().forEach(line.putArray("agencyCopyOf")::add);
    }
    return line.toString();
  }
}
