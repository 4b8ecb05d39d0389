package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.model.Problem;
import org.junit.jupiter.api.Test;

class WeWorkRemotelyTest implements PlatformContract {

  private static final Platform PLATFORM = new WeWorkRemotely();
  private static final String FEED = "https://weworkremotely.com/remote-jobs.rss";
  private static final String LIST = "https://weworkremotely.com/remote-jobs";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(
        Fixture.page("weworkremotely/feed-2026-08.rss", FEED),
        Fixture.page("weworkremotely/list-2026-07.html", LIST));
  }

  @Test
  void aFeedsTitleIsCompanyAndTitle() {
    assertEquals(
        """
            https://weworkremotely.com/remote-jobs/mathwell-maths-coach FEED
            TITLE Maths Coach
            COMPANY Mathwell
            LOCATION Anywhere in the World
            DESCRIPTION <img src="https://wwr.example/logo.gif?w=50&amp;h=50" />⏎⏎<p>⏎  <strong>Headquarters:</strong> Delray Beach, FL⏎</p>⏎⏎<div>Coach &amp; calculate, £75 per hour.</div>
            URL https://weworkremotely.com/remote-jobs/mathwell-maths-coach
            POSTED_AT Tue, 11 Aug 2026 07:30:41 +0000
            EXPIRES_AT Thu, 10 Sep 2026 07:30:41 +0000
            EMPLOYMENT_TYPE Contract
            CATEGORY All Other Remote

            https://weworkremotely.com/remote-jobs/voltaic-ab-engineer-long-term-job FEED
            TITLE Engineer: Long-term job & remote
            COMPANY Voltaic AB
            LOCATION Anywhere in the World
            DESCRIPTION <img src="https://wwr.example/logo.gif?w=50&amp;h=50" />⏎⏎<p>⏎  <strong>Headquarters:</strong> Delray Beach, FL⏎</p>⏎⏎<div>Coach &amp; calculate, £75 per hour.</div>
            URL https://weworkremotely.com/remote-jobs/voltaic-ab-engineer-long-term-job
            POSTED_AT Tue, 11 Aug 2026 07:30:41 +0000
            CATEGORY All Other Remote
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void aListsCardIsNoAdvertisement() {
    assertEquals(
        """
            https://weworkremotely.com/remote-jobs/mathwell-product-lead HTML
            TITLE Product Lead & More
            COMPANY Mathwell
            LOCATION 🇺🇸 United States of America | 🇨🇦 Canada
            URL https://weworkremotely.com/remote-jobs/mathwell-product-lead
            POSTED_AT New
            SALARY $25,000 - $48,999 USD
            EMPLOYMENT_TYPE Full-Time
            CATEGORY Product Jobs

            https://weworkremotely.com/remote-jobs/mathwell-owner HTML
            TITLE Product Owner
            COMPANY Mathwell
            LOCATION Anywhere in the World
            URL https://weworkremotely.com/remote-jobs/mathwell-owner
            POSTED_AT 10d
            EMPLOYMENT_TYPE Contract
            CATEGORY Product Jobs

            https://weworkremotely.com/remote-jobs/mathwell-designer HTML
            TITLE Designer
            COMPANY Mathwell
            URL https://weworkremotely.com/remote-jobs/mathwell-designer
            POSTED_AT 3d
            EMPLOYMENT_TYPE Full-Time
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(1))));
  }

  @Test
  void aJobHasOneKeyInFeedAndList() {
    String both = Fixture.page("weworkremotely/list-2026-07.html", LIST).body();
    Page list = Fixture.of(both.replace("mathwell-owner", "mathwell-maths-coach"), LIST);

    assertEquals(
        PLATFORM.read(saved()).listings().get(0).key(),
        PLATFORM.read(list).listings().get(1).key());
  }

  @Test
  void aLiveCrawlAsksTheMainFeedAndElevenCategories() {
    assertEquals(12, PLATFORM.firstPages().size());
    assertEquals(
        URI.create("https://weworkremotely.com/categories/all-other-remote-jobs.rss"),
        PLATFORM.firstPages().get(11));
  }

  @Test
  void anEntityOfTheDocumentsOwnIsNeverFetched() {
    Page evil =
        Fixture.of(
            "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss><channel><item>"
                + "<title>A: &x;B</title><guid>g</guid></item></channel></rss>",
            FEED);

    assertEquals("g FEED\nTITLE &x;B\nCOMPANY A\n", Fixture.shown(PLATFORM.read(evil)));
  }

  @Test
  void anElementNobodyHasLookedAtIsNews() {
    Page page = Fixture.of(saved().body().replace("<region>", "<visa>no</visa><region>"), FEED);

    assertEquals(
        List.of(new Problem(Problem.Kind.NEW_FIELD, FEED, "visa")), PLATFORM.read(page).problems());
  }

  private Page saved() {
    return savedPages().get(0);
  }
}
