package jobtrends.reports.dataset;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import jobtrends.model.Vintage;

/**
 * The description of a data set: names, types, units, licence, sources, checksums, as a tabular
 * data package (https://specs.frictionlessdata.io/tabular-data-package/).
 */
public final class DataPackage {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DataPackage() {}

  /**
   * The file {@code datapackage.json}; the same tables give the same bytes.
   *
   * @param sources the line each source asks for
   */
  public static byte[] bytes(Vintage vintage, List<DataTable> tables, List<String> sources) {
    ObjectNode root = NODES.objectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", "jobtrends-" + vintage.name());
    root.put("title", "Trends in job postings, as of " + vintage.asOf());
    root.put("description", description(vintage));
    root.put("version", vintage.name());
    root.put("created", vintage.asOf() + "T00:00:00Z");
    root.put("synthetic", vintage.synthetic());
    root.set("keywords", NODES.arrayNode().add("job postings").add("labour market"));
    root.set("licenses", NODES.arrayNode().add(licence()));
    root.set("sources", sources(sources));
    ArrayNode versions = root.putArray("versions");
    vintage.versions().forEach(versions::add);
    ArrayNode resources = root.putArray("resources");
    tables.forEach(table -> resources.add(resource(table)));
    return (root.toPrettyString().replace(System.lineSeparator(), "\n") + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String description(Vintage vintage) {
    String synthetic =
        vintage.synthetic()
            ? "Synthetic data: the listings were generated, no number is about a real market. "
            : "";
    return synthetic
        + "Statistics of job advertisements with 95% intervals. An empty value has its reason in"
        + " the column whose name ends in _reason. The table of listings holds facts and links of"
        + " sources whose terms allow it: whoever passes them on names the source and links to it.";
  }

  private static ObjectNode licence() {
    return NODES
        .objectNode()
        .put("name", "CC-BY-4.0")
        .put("path", "https://creativecommons.org/licenses/by/4.0/")
        .put("title", "Creative Commons Attribution 4.0");
  }

  private static ArrayNode sources(List<String> sources) {
    ArrayNode nodes = NODES.arrayNode();
    sources.forEach(source -> nodes.add(source(source)));
    return nodes;
  }

  private static ObjectNode source(String attribution) {
    ObjectNode node = NODES.objectNode().put("title", attribution);
    Attribution.address(attribution).ifPresent(address -> node.put("path", address));
    return node;
  }

  private static ObjectNode resource(DataTable table) {
    byte[] file = CsvFile.bytes(table);
    ObjectNode node = NODES.objectNode();
    node.put("profile", "tabular-data-resource");
    node.put("name", table.name());
    node.put("path", table.name() + ".csv");
    node.put("description", table.grain());
    node.put("format", "csv");
    node.put("mediatype", "text/csv");
    node.put("encoding", "utf-8");
    node.put("bytes", file.length);
    node.put("hash", "sha256:" + sha256(file));
    node.set("schema", schema(table));
    return node;
  }

  private static ObjectNode schema(DataTable table) {
    ObjectNode schema = NODES.objectNode();
    ArrayNode fields = schema.putArray("fields");
    for (DataColumn column : table.columns()) {
      ObjectNode field = fields.addObject();
      field.put("name", column.name());
      field.put("type", column.type().name().toLowerCase(Locale.ROOT));
      field.put("description", column.description());
      if (!column.unit().isEmpty()) {
        field.put("unit", column.unit());
      }
    }
    schema.putArray("missingValues").add("");
    return schema;
  }

  private static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
