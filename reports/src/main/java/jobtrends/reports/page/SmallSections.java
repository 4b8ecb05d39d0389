package jobtrends.reports.page;

import jobtrends.reports.chart.ClosingsChart;
import jobtrends.reports.chart.EmployersChart;
import jobtrends.reports.chart.InactiveChart;
import jobtrends.reports.chart.ScopesChart;
import jobtrends.reports.chart.SeniorityChart;
import jobtrends.reports.chart.WorkModeChart;
import jobtrends.reports.page.Report.Section;

/** The sections that are a paragraph and a chart or two. */
final class SmallSections {

  private SmallSections() {}

  static Section seniority(Material material) {
    return material
        .chapter("seniority-mix", "seniority")
        .figure(SeniorityChart.of(material.telling()))
        .section();
  }

  static Section workMode(Material material) {
    return material
        .chapter("remote-hybrid-on-site", "work-mode")
        .figure(WorkModeChart.of(material.telling()))
        .figure(ScopesChart.of(material.telling()))
        .section();
  }

  static Section employers(Material material) {
    return material
        .chapter("who-advertises", "employers")
        .figure(EmployersChart.of(material.telling()))
        .text("employers.industries")
        .section();
  }

  static Section closing(Material material) {
    return material
        .chapter("how-long-they-stay", "closing")
        .figure(ClosingsChart.of(material.telling()))
        .section();
  }

  static Section inactive(Material material) {
    return material
        .chapter("possibly-inactive-postings", "inactive")
        .figure(InactiveChart.of(material.telling()))
        .section();
  }
}
