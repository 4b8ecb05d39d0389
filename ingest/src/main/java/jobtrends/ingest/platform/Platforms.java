package jobtrends.ingest.platform;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import jobtrends.ingest.Platform;

/** Every platform that has a reader, written out. */
public final class Platforms {

  /** Owns every web address, so it is asked only where no platform is meant. */
  public static final Platform ANY_PAGE = new JsonLd(Follow.NONE);

  public static final List<Platform> ALL =
      List.of(
          new WeWorkRemotely(),
          new Remotive(),
          new RemoteOk(),
          new Himalayas(),
          new Jobicy(),
          new Arbeitnow(),
          new WorkingNomads(),
          new HackerNews(),
          new Ashby(),
          new Greenhouse(),
          new Lever(),
          new SmartRecruiters(),
          new Workable(),
          new Recruitee(),
          new Personio(),
          new Breezy(),
          new Pinpoint(),
          new Upwork(),
          new Freelancer(),
          new Adzuna(),
          new TheMuse(),
          new UsaJobs(),
          new LinkedIn(),
          new Glassdoor(),
          new Wellfound(),
          new Toptal(),
          new Fiverr(),
          new MachineLearningJobs(),
          // Owns a path on any host: behind those that own hosts.
          new Teamtailor(),
          ANY_PAGE);

  private Platforms() {}

  /** {@link #ANY_PAGE} that also follows the links of lists that a user's patterns take. */
  public static Platform anyPage(Follow follow) {
    return new JsonLd(follow);
  }

  /** The platform of that id. */
  public static Optional<Platform> byId(String id) {
    return ALL.stream().filter(platform -> platform.id().equals(id)).findFirst();
  }

  /** The platform whose own site the address is on; never {@link #ANY_PAGE}. */
  public static Optional<Platform> owning(URI address) {
    return ALL.stream()
        .filter(platform -> platform != ANY_PAGE && platform.owns(address))
        .findFirst();
  }
}
