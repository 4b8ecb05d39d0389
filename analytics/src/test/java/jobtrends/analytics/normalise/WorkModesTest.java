package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jobtrends.model.WorkMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkModesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Remote|REMOTE",
        "fully remote|REMOTE",
        "100% remote|REMOTE",
        "TELECOMMUTE|REMOTE",
        "Work from home|REMOTE",
        "Home-based, Leeds|REMOTE",
        "Homeoffice möglich|REMOTE",
        "télétravail|REMOTE",
        "trabajo remoto|REMOTE",
        "praca zdalna|REMOTE",
        "zdalnie|REMOTE",
        "distributed team|REMOTE",
        "Hybrid or remote|REMOTE",
        "Remote/hybrid|REMOTE",
        "Onsite or remote|REMOTE",
        "Remote or in-office|REMOTE",
        "Hybrid|HYBRID",
        "Hybrid remote in Bristol|HYBRID",
        "partially remote|HYBRID",
        "Remote, 2 days per week in Lille|HYBRID",
        "Onsite, WFH 2x a week|HYBRID",
        "híbrido, Madrid|HYBRID",
        "praca hybrydowa|HYBRID",
        "teilweise remote|HYBRID",
        "teilweise Homeoffice|HYBRID",
        "Köln, Homeoffice teilweise|HYBRID",
        "On-site|ONSITE",
        "In office, Boston|ONSITE",
        "vor Ort|ONSITE",
        "Not remote|ONSITE",
        "No remote, Berlin|ONSITE",
        "kein Homeoffice|ONSITE",
        "pas de télétravail|ONSITE",
        "Presencial|ONSITE",
        "Berlin|UNSPECIFIED",
        "Home Counties|UNSPECIFIED",
        "Flexible|UNSPECIFIED",
      })
  void ofAField(String text, WorkMode mode) {
    assertEquals(mode, WorkModes.ofField(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Backend Engineer (Remote)|REMOTE",
        "Remote Backend Engineer|REMOTE",
        "Backend Engineer - Remote, US|REMOTE",
        "Backend Engineer - 100% remote|REMOTE",
        "Entwickler (m/w/d), Homeoffice|REMOTE",
        "Analyst (Hybrid)|HYBRID",
        "Analyst, On-site|ONSITE",
        "Remote Sensing Scientist|UNSPECIFIED",
        "Hybrid Cloud Architect|UNSPECIFIED",
        "On-site Support Technician|UNSPECIFIED",
        "Head of remote operations|UNSPECIFIED",
        "Engineer for remote vehicles team|UNSPECIFIED",
        "Backend Engineer|UNSPECIFIED",
      })
  void ofATitle(String text, WorkMode mode) {
    assertEquals(mode, WorkModes.ofTitle(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This is a fully remote role.|REMOTE",
        "You can work from anywhere.|REMOTE",
        "This is a hybrid role with 3 days in the office.|HYBRID",
        "You spend two days a week in our Ghent office.|HYBRID",
        "This is not a remote position.|ONSITE",
        "There is no option to work remotely.|ONSITE",
        "This role is not remote; remote work is not possible.|ONSITE",
        "You monitor remote sites and remote teams.|UNSPECIFIED",
        "We are fully remote. This role is onsite.|UNSPECIFIED",
        "Location Type: Remote|REMOTE",
        "Location type: on-site.|ONSITE",
        "This is a Fully-Remote role|REMOTE",
        "Praca w pełni zdalna.|REMOTE",
        "We offer hybrid. Role: clerk|UNSPECIFIED",
        "Our product is fully remotely controlled|UNSPECIFIED",
        "We like bicycles.|UNSPECIFIED",
      })
  void ofADescription(String text, WorkMode mode) {
    assertEquals(mode, WorkModes.ofDescription(text));
  }

  @Test
  void aSourcesRemoteFlagIsRemoteWhenItIsSetAndSaysNothingElse() {
    assertEquals(WorkMode.REMOTE, WorkModes.ofModeField("true"));
    assertEquals(WorkMode.UNSPECIFIED, WorkModes.ofModeField("false"));
    assertEquals(WorkMode.HYBRID, WorkModes.ofModeField("hybrid"));
    assertEquals(WorkMode.UNSPECIFIED, WorkModes.ofField("true"));
  }
}
