package jobtrends.reports.page;

import java.util.ArrayList;
import java.util.List;
import jobtrends.reports.chart.Figure;
import jobtrends.reports.page.Report.Block;
import jobtrends.reports.page.Report.Paragraph;
import jobtrends.reports.page.Report.Picture;
import jobtrends.reports.page.Report.Section;
import jobtrends.reports.page.Report.Table;

/** A section while it is written: every step gives a longer one. */
final class Chapter {

  private final Material material;
  private final String id;
  private final String title;
  private final List<Block> blocks;

  Chapter(Material material, String id, String title) {
    this(material, id, title, List.of());
  }

  private Chapter(Material material, String id, String title, List<Block> blocks) {
    this.material = material;
    this.id = id;
    this.title = title;
    this.blocks = blocks;
  }

  Chapter text(String key) {
    return block(new Paragraph(material.say(key)));
  }

  Chapter figure(Figure figure) {
    return block(new Picture(figure));
  }

  Chapter figures(List<Figure> figures) {
    return blocks(figures.stream().<Block>map(Picture::new).toList());
  }

  /** A table without rows is left out. */
  Chapter table(Table table) {
    return table.rows().isEmpty() ? this : block(table);
  }

  Chapter block(Block block) {
    return blocks(List.of(block));
  }

  Chapter blocks(List<? extends Block> more) {
    var all = new ArrayList<Block>(blocks);
    all.addAll(more);
    return new Chapter(material, id, title, all);
  }

  Section section() {
    return new Section(id, title, blocks);
  }
}
