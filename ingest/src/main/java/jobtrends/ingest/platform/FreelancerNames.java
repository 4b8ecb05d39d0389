package jobtrends.ingest.platform;

import static java.util.Map.entry;

import java.util.Map;
import jobtrends.model.Field;

/**
 * What Freelancer.com calls things. The currency's country is not the client's, and is not read.
 */
final class FreelancerNames {

  static final Names PROJECT =
      Names.reading(
          Map.ofEntries(
              entry("title", Field.TITLE),
              entry("description", Field.DESCRIPTION),
              entry("preview_description", Field.DESCRIPTION),
              entry("seo_url", Field.URL),
              entry("time_submitted", Field.POSTED_AT),
              entry("budget.minimum", Field.SALARY_MIN),
              entry("budget.maximum", Field.SALARY_MAX),
              entry("currency.code", Field.SALARY_CURRENCY),
              entry("type", Field.SALARY_PERIOD),
              entry("jobs", Field.TAG),
              entry("language", Field.LANGUAGE),
              entry("location.city", Field.LOCATION),
              entry("location.country.name", Field.COUNTRY)),
          """
          id owner_id status sub_status submitdate time_updated deleted nonpublic hidebids bidperiod
          hourly_project_info featured urgent assisted active_prepaid_milestone bid_stats upgrades
          qualifications attachments hireme hireme_initial_bid invited_freelancers
          recommended_freelancers frontend_project_status nda_signatures true_location local
          negotiated negotiated_bid time_free_bids_expire can_post_review files user_distance
          from_user_location project_collaborations support_sessions track_ids drive_files
          nda_details pool_ids enterprise_ids timeframe deloitte_details is_escrow_project
          is_seller_kyc_required is_buyer_kyc_required local_details equipment nda_signatures_new
          billing_code enterprise_metadata_values project_reject_reason repost_id client_engagement
          contract_signatures quotation_id quotation_version_id enterprise_linked_projects_details
          equipment_groups project_source project_source_reference
          budget.name budget.project_type budget.currency_id
          currency.id currency.sign currency.name currency.exchange_rate currency.country
          currency.is_external currency.is_escrowcom_supported
          location.latitude location.longitude location.vicinity location.administrative_area
          location.administrative_area_code location.full_address location.postal_code
          location.country.flag_url location.country.code location.country.highres_flag_url
          location.country.flag_url_cdn location.country.highres_flag_url_cdn
          location.country.iso3 location.country.region_id location.country.phone_code
          location.country.demonym location.country.person location.country.seo_url
          location.country.sanction location.country.language_code location.country.language_id""");

  private FreelancerNames() {}
}
