package jobtrends.model;

import java.util.Locale;

/**
 * Something a source did that we did not expect. Problems are data: counted, located, reported,
 * never logged and lost.
 *
 * @param kind the name it is counted under
 * @param where address, file and line, or record at fault
 * @param detail one clause for a person: what was seen, what was expected
 */
public record Problem(Kind kind, String where, String detail) {

  /** Names of problems; {@link #loses} says whether listings may be missing because of it. */
  public enum Kind {
    /** The page is not of any shape the platform is known to send. */
    UNKNOWN_PAGE_SHAPE(true),
    /** A page of known shape without a single listing. */
    EMPTY_PAGE(true),
    /** One listing on a page could not be read and was left out. */
    UNREADABLE_LISTING(true),
    /** A listing lacks a field it cannot do without (id, title) and was left out. */
    MISSING_FIELD(true),
    /** The source sent a field that no one has looked at yet. */
    NEW_FIELD(false),
    /** The same id more than once in one run; kept once. */
    REPEATED_LISTING(false),
    /** Something personal was taken out: as counted before its kinds were told apart. */
    REDACTED(false),
    /** An e-mail address was taken out. */
    REDACTED_MAIL(false),
    /** A phone number was taken out. */
    REDACTED_PHONE(false),
    /** A name or link by which a person is reached in a messenger was taken out. */
    REDACTED_HANDLE(false),
    /** The name of a recruiter or another person to write to was taken out. */
    REDACTED_NAME(false),
    /** Text that tells the fetcher's own network address was taken out. */
    REDACTED_FETCHER(false),
    /** A bot check in place of content. */
    CHALLENGE(true),
    UNEXPECTED_STATUS(true),
    RATE_LIMITED(true),
    ROBOTS_REFUSED(true),
    ROBOTS_UNREACHABLE(true),
    REDIRECT_REFUSED(true),
    BODY_TOO_LARGE(true),
    TIMED_OUT(true),
    UNREACHABLE(true),
    TERMS_REFUSED(true),
    /**
     * The site shows something else in place of a page it no longer has: its home page, a notice.
     */
    SOFT_NOT_FOUND(true),
    /** A site wants longer waits between requests than we are ready to wait. */
    CRAWL_DELAY_CAPPED(false),
    /** A body, archive or dump ended before its end. */
    TRUNCATED(true),
    UNREADABLE_RECORD(true),
    /** A response of a platform that has no reader. */
    NO_READER(true),
    /** The feed's oldest item is newer than the newest of the run before: items were lost. */
    WINDOW_GAP(true),
    PAGE_LIMIT(true);

    private final boolean loses;

    Kind(boolean loses) {
      this.loses = loses;
    }

    /** Its name as people read it: "robots refused". */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether listings may be missing because of it, so that the source's run is not complete. */
    public boolean loses() {
      return loses;
    }
  }
}
