package jobtrends.reports.page;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What would make two PDFs of the same report differ: dates, the document id, the metadata and the
 * colour profile. All of them follow from the report.
 */
final class PdfIdentity {

  private static final int PROFILE_PLATFORM = 40;

  private static final String DESCRIPTION =
      "Trends in job postings with intervals, sources and method.";

  private PdfIdentity() {}

  static void settle(PDDocument document, Report report) throws IOException {
    LocalDate asOf = LocalDate.parse(report.asOf());
    var date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    date.setTimeInMillis(asOf.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    var information = new PDDocumentInformation();
    information.setTitle(title(report));
    information.setSubject(DESCRIPTION);
    information.setProducer("jobtrends");
    information.setCreationDate(date);
    information.setModificationDate(date);
    document.setDocumentInformation(information);
    document.setDocumentId(id(report));
    byte[] xmp = metadata(report).getBytes(StandardCharsets.UTF_8);
    var metadata = new PDMetadata(document, new ByteArrayInputStream(xmp));
    document.getDocumentCatalog().setMetadata(metadata);
  }

  private static String title(Report report) {
    return report.title() + ", " + report.period();
  }

  private static long id(Report report) {
    var sum = new CRC32();
    sum.update(report.toString().getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }

  /** Written out: the order of a serialised tree depends on the XML library on the class path. */
  private static String metadata(Report report) {
    return Resource.text("metadata.xml")
        .replace("{title}", title(report).replace("&", "&amp;").replace("<", "&lt;"))
        .replace("{description}", DESCRIPTION)
        .replace("{date}", report.asOf() + "T00:00:00Z");
  }

  /** The JDK's sRGB; versions of the JDK differ in the field that names the platform. */
  static byte[] colourProfile() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    Arrays.fill(profile, PROFILE_PLATFORM, PROFILE_PLATFORM + 4, (byte) 0);
    return profile;
  }
}
