package jobtrends.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.util.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.stream.Stream;
import jobtrends.model.Statistics;
import jobtrends.reports.ExtremeStatistics;
import jobtrends.reports.SampleStatistics;
import jobtrends.reports.chart.Chart;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The PDF read by others: veraPDF for PDF/UA-1 and PDF/A-2a, PDFBox for fonts, outline, links. */
class PdfConformanceTest {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static final ReportRequest REQUEST =
      new ReportRequest(Path.of("nowhere"), Set.of(), Map.of());
  private static final Report SAMPLE = ReportBuilder.of(SampleStatistics.whole(), REQUEST);
  private static final List<Diagnostic> DOUBTS = new ArrayList<>();
  private static final byte[] PDF = new PdfBook(SAMPLE, DOUBTS::add).bytes();

  /** Reports that reach every kind of block, and one of nothing but hostile names. */
  enum Given {
    SAMPLE(SampleStatistics.whole()),
    LONG_NAMES(ExtremeStatistics.longNames()),
    EMPTY(SampleStatistics.empty());

    private final Statistics statistics;

    Given(Statistics statistics) {
      this.statistics = statistics;
    }

    byte[] pdf() {
      return this == SAMPLE ? PDF : new PdfBook(ReportBuilder.of(statistics, REQUEST)).bytes();
    }
  }

  @ParameterizedTest
  @EnumSource(Given.class)
  void thePdfIsAccessibleAndFitForAnArchive(Given given) throws Exception {
    byte[] pdf = given.pdf();
    assertEquals(Set.of(), failures(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(Set.of(), failures(pdf, PDFAFlavour.PDFA_2_A));
  }

  private static Set<String> failures(byte[] pdf, PDFAFlavour flavour)
      throws VeraPDFException, IOException {
    var foundry = Foundries.defaultInstance();
    var failures = new TreeSet<String>();
    try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = foundry.createValidator(flavour, false)) {
      var result = validator.validate(parser);
      result.getTestAssertions().stream()
          .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
          .forEach(
              test ->
                  failures.add(
                      test.getRuleId().getClause()
                          + " "
                          + test.getMessage()
                          + " at "
                          + test.getLocation().getContext()));
      assertEquals(failures.isEmpty(), result.isCompliant());
    }
    return failures;
  }

  @Test
  void theLayoutEngineHasNothingToWarnOf() {
    assertEquals(
        List.of(),
        DOUBTS.stream()
            .filter(doubt -> doubt.getLevel().intValue() >= Level.WARNING.intValue())
            .map(Diagnostic::getFormattedMessage)
            .toList());
  }

  @Test
  void everyFontIsEmbeddedAsASubsetAndNoChartIsAPicture() throws IOException {
    var fonts = new TreeSet<String>();
    try (PDDocument document = Loader.loadPDF(PDF)) {
      for (PDPage page : document.getPages()) {
        look(page.getResources(), fonts, new HashSet<>());
      }
    }
    assertEquals(2, fonts.size(), fonts.toString());
    fonts.forEach(font -> assertTrue(font.matches("[A-Z]{6}\\+Roboto-(Regular|Bold)"), font));
  }

  private static void look(PDResources resources, Set<String> fonts, Set<COSDictionary> seen)
      throws IOException {
    for (COSName name : resources.getFontNames()) {
      assertTrue(resources.getFont(name).isEmbedded(), name.getName());
      fonts.add(resources.getFont(name).getName());
    }
    for (COSName name : resources.getXObjectNames()) {
      var object = resources.getXObject(name);
      assertTrue(!(object instanceof PDImageXObject), name.getName());
      boolean isNew = object instanceof PDFormXObject && seen.add(object.getCOSObject());
      if (isNew && ((PDFormXObject) object).getResources() != null) {
        look(((PDFormXObject) object).getResources(), fonts, seen);
      }
    }
  }

  @Test
  void everyNameInAChartCanBeCopied() throws IOException {
    String text = text(PDF);
    for (Chart chart : SAMPLE.charts()) {
      assertTrue(text.contains(chart.caption().claim()), chart.caption().claim());
    }
    Stream.of("San Francisco, US", "Kubernetes", "Machine Learning Engineer", "PyTorch", "failed")
        .forEach(label -> assertTrue(text.contains(label), label));
  }

  @Test
  void theOutlineLeadsToTheHeadingsItNames() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      int last = -1;
      int items = 0;
      for (PDOutlineItem item : flat(document)) {
        PDPage page = item.findDestinationPage(document);
        int number = document.getPages().indexOf(page);
        assertTrue(number >= last, item.getTitle() + " goes back");
        last = number;
        items++;
        assertTrue(
            item.getTitle().equals("What changed")
                || text(document, number + 1).contains(item.getTitle()),
            item.getTitle() + " is not on page " + (number + 1));
      }
      assertEquals(1 + SAMPLE.sections().size() + pictures(), items);
    }
  }

  private static long pictures() {
    return SAMPLE.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Report.Picture.class::isInstance)
        .count();
  }

  private static List<PDOutlineItem> flat(PDDocument document) {
    var items = new ArrayList<PDOutlineItem>();
    for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
      items.add(item);
      item.children().forEach(items::add);
    }
    return items;
  }

  @Test
  void everyLinkSaysWhereItLeadsAndLeadsThere() throws IOException {
    int links = 0;
    try (PDDocument document = Loader.loadPDF(PDF)) {
      for (PDPage page : document.getPages()) {
        for (var annotation : page.getAnnotations()) {
          var link = (PDAnnotationLink) annotation;
          assertTrue(!link.getContents().isBlank());
          boolean isInside =
              link.getDestination() != null || link.getAction() instanceof PDActionGoTo;
          assertTrue(isInside, link.getContents());
          links++;
        }
      }
    }
    assertTrue(links >= SAMPLE.sections().size() + SAMPLE.front().findings().size(), "" + links);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static String text(PDDocument document, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).replaceAll("\\s+", " ");
  }
}
