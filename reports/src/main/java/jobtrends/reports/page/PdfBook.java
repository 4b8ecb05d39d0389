package jobtrends.reports.page;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.awt.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Collectors;
import jobtrends.reports.chart.Chart;
import jobtrends.reports.chart.ChartPainter;
import jobtrends.reports.chart.Fonts;
import jobtrends.reports.chart.OtherScripts;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Element;

/** The report as a PDF: the page's HTML laid out on A4, real text, vector charts, tagged. */
final class PdfBook {

  static {
    // It tells how long it took to parse a style sheet; only warnings are news to us.
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private final Report report;
  private final Consumer<Diagnostic> doubts;
  private final Map<String, Chart> charts;

  PdfBook(Report report) {
    this(report, doubt -> {});
  }

  /**
   * @param doubts gets what the layout engine has to say of the page, warnings of accessibility too
   */
  PdfBook(Report report, Consumer<Diagnostic> doubts) {
    this.report = report;
    this.doubts = doubts;
    this.charts =
        report.charts().stream().collect(Collectors.toMap(Chart::id, Function.identity()));
  }

  /** The bytes of the file; the same report gives the same bytes. */
  byte[] bytes() {
    try (var document = new PDDocument()) {
      PdfRendererBuilder builder = builder(document);
      try (var renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        PdfIdentity.settle(document, report);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfRendererBuilder builder(PDDocument document) {
    var builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.withDiagnosticConsumer(doubts);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(PdfIdentity.colourProfile());
    font(builder, document, 400);
    font(builder, document, 700);
    for (OtherScripts.Face face : OtherScripts.ofThisRun().faces()) {
      var font = new Embedded(document, face.file(), true);
      builder.useFont(font, face.family(), 400, FontStyle.NORMAL, true);
    }
    builder.useObjectDrawerFactory(new Charts());
    // A report is one file that was written from data: it has nothing to fetch.
    for (var priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> false, priority);
    }
    String html = Template.render(report, new PdfEdition(report));
    builder.withW3cDocument(PdfSource.parse(html), "");
    return builder;
  }

  private static void font(PdfRendererBuilder builder, PDDocument document, int weight) {
    // Without ligatures: those of Latin have no Unicode value, so "after" is copied "a er".
    byte[] file = weight < 600 ? Fonts.regularFile() : Fonts.boldFile();
    var font = new Embedded(document, file, false);
    builder.useFont(font, Fonts.FAMILY, weight, FontStyle.NORMAL, true);
  }

  /** A font of ours as a subset of its letters; scripts of India need their ligatures. */
  private static final class Embedded extends PDFontSupplier {
    private final PDDocument document;
    private final byte[] file;
    private final boolean ligatures;

    Embedded(PDDocument document, byte[] file, boolean ligatures) {
      super(null);
      this.document = document;
      this.file = file;
      this.ligatures = ligatures;
    }

    @Override
    public PDFont supply() {
      try {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(ligatures);
        return PDType0Font.load(document, font, true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final class Charts implements FSObjectDrawerFactory, FSObjectDrawer {

    @Override
    public FSObjectDrawer createDrawer(Element element) {
      return this;
    }

    @Override
    public boolean isReplacedObject(Element element) {
      return element.getAttribute("type").equals(PdfEdition.CHART_TYPE);
    }

    @Override
    public Map<Shape, String> drawObject(
        Element element,
        double x,
        double y,
        double width,
        double height,
        OutputDevice device,
        RenderingContext context,
        int dotsPerPixel) {
      Chart chart = charts.get(element.getAttribute("data"));
      float wide = (float) width / dotsPerPixel;
      float high = (float) height / dotsPerPixel;
      device.drawWithGraphics(
          (float) x,
          (float) y,
          wide,
          high,
          graphics -> {
            graphics.scale(PdfEdition.SCALE, PdfEdition.SCALE);
            ChartPainter.draw(chart, graphics);
          });
      return Map.of();
    }
  }
}
