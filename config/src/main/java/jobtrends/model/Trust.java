package jobtrends.model;

import java.util.List;

/**
 * How far published numbers can be trusted, one list per kind of doubt: one per as-of date.
 *
 * @param restatements what is said otherwise than before; empty where nothing was published before
 * @param quality checks of the newest run of each source, and those that failed in the last runs
 * @param unknown how much is unknown, by dimension
 * @param references our numbers against those the user points at
 * @param occupations ours and reference mixes of occupations
 */
public record Trust(
    List<Restatement> restatements,
    List<QualityCheck> quality,
    List<UnknownPart> unknown,
    List<ReferenceCheck> references,
    List<OccupationPart> occupations) {

  /** Of statistics published before any of it was asked. */
  public static final Trust NOT_ASKED =
      new Trust(List.of(), List.of(), List.of(), List.of(), List.of());

  public Trust {
    restatements = List.copyOf(restatements);
    quality = List.copyOf(quality);
    unknown = List.copyOf(unknown);
    references = List.copyOf(references);
    occupations = List.copyOf(occupations);
  }

  /** The same, beside what was published before. */
  public Trust restating(List<Restatement> rows) {
    return new Trust(rows, quality, unknown, references, occupations);
  }

  /** Whether so much of a dimension is unknown that nothing is claimed of its trend (S33). */
  public boolean blocks(QualityCheck.Dimension dimension) {
    return unknown.stream().anyMatch(part -> part.dimension() == dimension && part.blocks());
  }
}
