package jobtrends.analytics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Everything that reads a listing, and its versions.
 *
 * @param normaliser title, skills, pay, places, language of one listing
 * @param duplicates which listings are one job
 * @param skillCategories category by skill, from the taxonomy
 * @param versions of extractors and taxonomies, "name version"; a change of any rebuilds the tables
 */
public record Extractors(
    ListingNormaliser normaliser,
    DuplicateFinder duplicates,
    Map<String, String> skillCategories,
    List<String> versions) {

  /** Raised when the tables' columns change: tables of another shape are never read. */
  private static final String TABLE_SHAPE = "tables 5";

  private static final int NAME_CHARACTERS = 12;

  public Extractors {
    skillCategories = Map.copyOf(skillCategories);
    versions = versions.stream().sorted().toList();
  }

  /** Name of the folder of tables read with exactly these versions. */
  public String tableVersion() {
    try {
      byte[] text =
          (TABLE_SHAPE + "\n" + String.join("\n", versions)).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest).substring(0, NAME_CHARACTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
