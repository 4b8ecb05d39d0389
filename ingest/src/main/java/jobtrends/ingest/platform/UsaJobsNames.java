package jobtrends.ingest.platform;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jobtrends.model.Field;

/** What USAJOBS calls things: an item of its result list, three objects deep. */
final class UsaJobsNames {

  private static final String JOB = "MatchedObjectDescriptor.";
  private static final String DETAILS = "UserArea.Details.";

  private static final Map<String, Field> READ =
      Map.ofEntries(
          Map.entry("PositionTitle", Field.TITLE),
          Map.entry("OrganizationName", Field.COMPANY),
          Map.entry("PositionLocation.LocationName", Field.LOCATION),
          Map.entry("PositionLocation.CountryCode", Field.COUNTRY),
          Map.entry("QualificationSummary", Field.DESCRIPTION),
          Map.entry(DETAILS + "JobSummary", Field.DESCRIPTION),
          Map.entry(DETAILS + "MajorDuties", Field.DESCRIPTION),
          Map.entry("PositionURI", Field.URL),
          Map.entry("ApplyURI", Field.APPLY_URL),
          Map.entry("PublicationStartDate", Field.POSTED_AT),
          Map.entry("ApplicationCloseDate", Field.EXPIRES_AT),
          Map.entry("PositionRemuneration.MinimumRange", Field.SALARY_MIN),
          Map.entry("PositionRemuneration.MaximumRange", Field.SALARY_MAX),
          Map.entry("PositionRemuneration.RateIntervalCode", Field.SALARY_PERIOD),
          Map.entry("PositionSchedule.Name", Field.EMPLOYMENT_TYPE),
          Map.entry("JobCategory.Name", Field.CATEGORY),
          Map.entry(DETAILS + "RemoteIndicator", Field.WORK_MODE));

  private static final String KNOWN =
      """
      PositionID PositionFormattedDescription DepartmentName SubAgency PositionStartDate
      PositionEndDate PositionLocationDisplay PositionOfferingType JobGrade
      PositionLocation.CityName PositionLocation.CountrySubDivisionCode
      PositionLocation.Latitude PositionLocation.Longitude
      PositionRemuneration.Description PositionSchedule.Code JobCategory.Code
      UserArea.IsRadialSearch""";

  /** Persons' names, telephones and e-mail addresses are among them: none is read. */
  private static final String KNOWN_DETAILS =
      """
      WhoMayApply LowGrade HighGrade PromotionPotential SubAgencyName OrganizationCodes Relocation
      HiringPath MCOTags TotalOpenings AgencyMarketingStatement TravelCode ApplyOnlineUrl
      DetailStatusUrl Education Requirements Evaluations HowToApply WhatToExpectNext
      RequiredDocuments Benefits BenefitsUrl BenefitsDisplayDefaultText OtherInformation
      KeyRequirements WithinArea CommuteDistance ServiceType AnnouncementClosingType
      AgencyContactEmail AgencyContactPhone AgencyContactWebsite SecurityClearance
      SecurityClearanceRequired DrugTestRequired DrugTest PositionSensitivitiy PositionSensitivity
      AdjudicationType FinancialDisclosure BargainingUnitStatus TeleworkEligible
      PreviewQuestionnaireIdentifier""";

  private static final Names ITEM =
      Names.reading(
          READ.entrySet().stream().collect(toMap(name -> JOB + name.getKey(), Map.Entry::getValue)),
          "MatchedObjectId RelevanceRank "
              + below(JOB, KNOWN)
              + " "
              + below(JOB + DETAILS, KNOWN_DETAILS));

  /**
   * Its pay intervals, where our words would read the code otherwise or not at all: "PW" is piece
   * work and not a week, "BW" two weeks. The others are left as printed.
   */
  private static final Map<String, String> INTERVALS =
      Map.of(
          "PA", "Per Year",
          "PM", "Per Month",
          "PD", "Per Day",
          "PH", "Per Hour",
          "PW", "Piece Work",
          "Bi-weekly", "BW",
          "School Year", "SY");

  static final JsonListings JOBS =
      new JsonListings("MatchedObjectId", ITEM, (fields, findings) -> care(fields));

  private UsaJobsNames() {}

  private static String below(String parent, String names) {
    return Stream.of(names.split("\\s+")).map(name -> parent + name).collect(joining(" "));
  }

  private static void care(Fields fields) {
    // Of several pay ranges and countries the first holds for all we say; places are all kept.
    List.of(Field.SALARY_MIN, Field.SALARY_MAX, Field.SALARY_PERIOD, Field.COUNTRY)
        .forEach(field -> fields.set(field, fields.all(field).stream().limit(1).toList()));
    fields.dropZero(Field.SALARY_MIN).dropZero(Field.SALARY_MAX);
    fields.change(Field.SALARY_PERIOD, code -> INTERVALS.getOrDefault(code, code));
    fields.first(Field.SALARY_MAX).ifPresent(pay -> fields.add(Field.SALARY_CURRENCY, "USD"));
  }
}
