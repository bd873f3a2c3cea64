package se.strukturvy.issue.event;

import java.util.UUID;

/**
 * The names of the fields that events set, and how their values are written as text.
 *
 * <p>Things of which an issue has many (comments, links, steps) are a field each, named "kind/key",
 * so that two people who add to them never disturb each other.
 */
public final class IssueField {
  /** The title. */
  public static final String TITLE = "title";

  /** The text. */
  public static final String TEXT = "text";

  /** Code of the theme that comes first. */
  public static final String THEME = "theme";

  /** Prefix: theme/CODE = "1" for each further theme. */
  public static final String MORE_THEMES = "theme/";

  /** Name of an {@code IssueStatus}. */
  public static final String STATUS = "status";

  /** Why the status is what it is; needed when it is closed. */
  public static final String REASON = "reason";

  /** Well-known text, SWEREF 99 TM, east first. */
  public static final String GEOMETRY = "geometry";

  /** "1" when the issue is deleted. */
  public static final String DELETED = "deleted";

  /** Name of an {@code IssueKind}. */
  public static final String KIND = "kind";

  /** Name of a {@code Priority}. */
  public static final String PRIORITY = "priority";

  /** Date, yyyy-mm-dd. */
  public static final String DUE = "due";

  /** The responsible organisation. */
  public static final String ORGANISATION = "organisation";

  /** The forum in which it is handled. */
  public static final String FORUM = "forum";

  /** "1" when it stays out of exports and merges. */
  public static final String PRIVATE = "private";

  /** The map view that it was written in, as the window writes it. */
  public static final String VIEW = "view";

  /** Prefix: comment/UUID = the words; comment/UUID/reply = the UUID of the comment answered. */
  public static final String COMMENT = "comment/";

  /** Suffix of a comment's field that names the comment it answers. */
  public static final String REPLY = "/reply";

  /** Prefix: link/ISSUE-UUID = name of an {@code IssueLink.Kind}. */
  public static final String LINK = "link/";

  /** Prefix: feature/DATA-LAYER/ID = title, for features of structure images and directions. */
  public static final String FEATURE = "feature/";

  /** Prefix: municipality/CODE = ADDED or REMOVED, then a space and the name. */
  public static final String MUNICIPALITY = "municipality/";

  /** Prefix: step/wanted/ORGANISATION and step/actual/ORGANISATION = 1 to 8. */
  public static final String STEP = "step/";

  /** Prefix: attachment/UUID = file name; the bytes lie beside the events under that UUID. */
  public static final String ATTACHMENT = "attachment/";

  /** Prefix: vote/ORGANISATION = 0 to 9; a new vote replaces the organisation's old one. */
  public static final String VOTE = "vote/";

  /** Kind and key of a record, joined by a slash; only records have it, and no issue ever does. */
  public static final String RECORD = "record";

  /** Prefix of all other fields of a record. */
  public static final String RECORD_FIELDS = "record/";

  private IssueField() {}

  /** The field of a comment. */
  public static String comment(UUID comment) {
    return COMMENT + comment;
  }
}
