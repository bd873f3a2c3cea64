package se.strukturvy.issue;

import java.time.LocalDate;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.issue.concern.ConcernedMunicipality.Link;
import se.strukturvy.issue.event.IssueField;

/**
 * One field of an issue gets a value.
 *
 * @param field which, see {@link IssueField}
 * @param value as text; null takes the value away
 */
public record IssueChange(String field, String value) {
  /** Another title. */
  public static IssueChange title(String title) {
    return new IssueChange(IssueField.TITLE, title.strip());
  }

  /** Another text. */
  public static IssueChange text(String text) {
    return new IssueChange(IssueField.TEXT, emptyToNull(text));
  }

  /** Another theme; empty for unclear (oklar). */
  public static IssueChange theme(String code) {
    return new IssueChange(IssueField.THEME, emptyToNull(code));
  }

  /** A theme beside the first, or no longer. */
  public static IssueChange furtherTheme(String code, boolean set) {
    return new IssueChange(IssueField.MORE_THEMES + code, set ? "1" : null);
  }

  /** Another place: SWEREF 99 TM, east first; null for none. */
  public static IssueChange geometry(Geometry geometry) {
    return new IssueChange(
        IssueField.GEOMETRY, geometry == null || geometry.isEmpty() ? null : geometry.toText());
  }

  /** Another status. Give the reason in the same act; closing needs one. */
  public static IssueChange status(IssueStatus status) {
    return new IssueChange(IssueField.STATUS, status.name());
  }

  /** Why the status is what it is. */
  public static IssueChange reason(String reason) {
    return new IssueChange(IssueField.REASON, emptyToNull(reason));
  }

  /** Another kind. */
  public static IssueChange kind(IssueKind kind) {
    return new IssueChange(IssueField.KIND, kind.name());
  }

  /** Another priority. */
  public static IssueChange priority(Priority priority) {
    return new IssueChange(IssueField.PRIORITY, priority.name());
  }

  /** Another date by which it should be done; null for none. */
  public static IssueChange due(LocalDate due) {
    return new IssueChange(IssueField.DUE, due == null ? null : due.toString());
  }

  /** Another responsible organisation; may be empty. */
  public static IssueChange organisation(String organisation) {
    return new IssueChange(IssueField.ORGANISATION, emptyToNull(organisation));
  }

  /** Another forum; may be empty. */
  public static IssueChange forum(String forum) {
    return new IssueChange(IssueField.FORUM, emptyToNull(forum));
  }

  /** Kept out of exports and merges, or shared. */
  public static IssueChange isPrivate(boolean kept) {
    return new IssueChange(IssueField.PRIVATE, kept ? "1" : null);
  }

  /** A tie to another issue; null unties. */
  public static IssueChange link(UUID target, IssueLink.Kind kind) {
    return new IssueChange(IssueField.LINK + target, kind == null ? null : kind.name());
  }

  /** A tie to a feature or direction; a null title unties. */
  public static IssueChange feature(String key, String title) {
    return new IssueChange(IssueField.FEATURE + key, title);
  }

  /** A municipality is added or removed by hand; a null link leaves it to the computer again. */
  public static IssueChange municipality(String code, String name, Link link) {
    return new IssueChange(
        IssueField.MUNICIPALITY + code, link == null ? null : link.name() + " " + name);
  }

  /** The step of samverkan that an organisation wishes, 1 to 8; 0 takes it away. */
  public static IssueChange stepWanted(String organisation, int step) {
    return step("wanted/" + organisation, step);
  }

  /** The step of samverkan that an organisation is on, 1 to 8; 0 takes it away. */
  public static IssueChange stepActual(String organisation, int step) {
    return step("actual/" + organisation, step);
  }

  /** An organisation's vote, 0 to 9; it replaces the organisation's older one. */
  public static IssueChange vote(String organisation, int vote) {
    return new IssueChange(IssueField.VOTE + organisation, Integer.toString(vote));
  }

  private static IssueChange step(String key, int step) {
    return new IssueChange(IssueField.STEP + key, step == 0 ? null : Integer.toString(step));
  }

  private static String emptyToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
