package jobtrends.reports.page;

import java.util.List;
import java.util.function.Function;
import jobtrends.reports.page.Report.Section;

/** The chapters of the report, in the order they are read: a new one is added here. */
final class Sections {

  private static final List<Function<Material, Section>> ALL =
      List.of(
          DemandSection::of,
          FlowsSection::of,
          GrowthSection::of,
          CitiesSection::of,
          PaySection::of,
          SkillsSection::of,
          SmallSections::seniority,
          SmallSections::workMode,
          SmallSections::employers,
          SmallSections::closing,
          SmallSections::inactive,
          MixSection::of,
          ClaimsSection::of,
          SourcesSection::of,
          MethodSection::of);

  private Sections() {}

  static List<Section> all(Material material) {
    return of(material, ALL);
  }

  /** What there is of one role. */
  static List<Section> ofRole(Material material) {
    return of(
        material,
        List.of(
            DemandSection::of,
            FlowsSection::of,
            GrowthSection::of,
            PaySection::of,
            SkillsSection::of,
            SmallSections::seniority,
            SmallSections::workMode,
            SmallSections::closing,
            SmallSections::inactive,
            SourcesSection::of,
            MethodSection::of));
  }

  /** What there is of one city. */
  static List<Section> ofCity(Material material) {
    return of(
        material,
        List.of(CitySection::of, CityPaySection::of, SourcesSection::of, MethodSection::of));
  }

  private static List<Section> of(Material material, List<Function<Material, Section>> sections) {
    return sections.stream().map(section -> section.apply(material)).toList();
  }
}
