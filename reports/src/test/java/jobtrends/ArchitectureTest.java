package jobtrends;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** The house guards itself: what Maven's module borders cannot say. */
@AnalyzeClasses(packages = "jobtrends", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule theModelDependsOnTheJdkAlone =
      noClasses()
          .that()
          .resideInAPackage("jobtrends.model..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("jobtrends.model..", "java..")
          .because(
              "every stage agrees on these records; a library in them would be in every stage");

  @ArchTest
  static final ArchRule platformsDoNoIo =
      noClasses()
          .that()
          .resideInAPackage("jobtrends.ingest.platform..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.net.http..",
              "java.nio.file..",
              "jobtrends.ingest.fetch..",
              "jobtrends.ingest.archive..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.jsoup.Connection")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .because(
              "fetching, waiting and clocks belong to the fetcher; a platform turns a page into a reading");

  @ArchTest
  static final ArchRule normalisingNeedsNoSpark =
      noClasses()
          .that()
          .resideInAnyPackage("jobtrends.analytics.normalise..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "scala..")
          .because(
              "text is plain Java, tested in milliseconds and used by the filters without a session");

  @ArchTest
  static final ArchRule ingestAndAnalyticsDoNotMeet =
      noClasses()
          .that()
          .resideInAPackage("jobtrends.ingest..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jobtrends.analytics..")
          .because(
              "a stage reads the files of the stage before it; only jobtrends.app hands one to the other");

  @ArchTest
  static final ArchRule reportsReadRecordsNotStages =
      noClasses()
          .that()
          .resideInAPackage("jobtrends.reports..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jobtrends.ingest..",
              "jobtrends.analytics..",
              "jobtrends.app..",
              "org.apache.spark..")
          .because("a report is drawn from the records of jobtrends.model and needs no Spark");

  @ArchTest
  static final ArchRule onlyChartsKnowJFreeChart =
      noClasses()
          .that()
          .resideOutsideOfPackage("jobtrends.reports.chart..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jfree..")
          .because("what a chart says is a record; how it is drawn stays in one package");

  @ArchTest
  static final ArchRule nobodyReadsTheMachinesClock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("time is an input: a report must not change because it is drawn tomorrow");

  @ArchTest
  static final ArchRule nothingDependsOnTheMachinesHabits =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(Charset.class, "defaultCharset")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "getBytes")
          .because(
              "locale, time zone and charset are always written out; the same input gives the same bytes");

  @ArchTest
  static final ArchRule onlyTheTerminalTalks =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("jobtrends.app.Terminal")
          .should(ACCESS_STANDARD_STREAMS)
          .because("data goes to standard output and words to standard error through one place");
}
