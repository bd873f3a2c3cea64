package se.strukturvy.issue.strategy;

import java.time.Instant;
import se.strukturvy.issue.event.BookRecord;

/**
 * Whether somebody in a municipality recognises it in a structure image (igenkänning).
 *
 * @param image id of the structure image
 * @param municipality its code
 * @param role who judges, for example "översiktsplanerare"; each role has one mark
 * @param mark how far it is recognised
 * @param text in own words; may be empty
 * @param author who wrote it
 * @param time when it was last changed
 */
public record Recognition(
    String image,
    String municipality,
    String role,
    Mark mark,
    String text,
    String author,
    Instant time) {
  /** How far a municipality recognises itself. */
  public enum Mark {
    /** Känner igen. */
    YES,
    /** Delvis. */
    PARTLY,
    /** Inte. */
    NO
  }

  /** The kind of its records. */
  static final String KIND = "recognition";

  static final String IMAGE = "image";
  static final String MUNICIPALITY = "municipality";
  static final String ROLE = "role";
  static final String MARK = "mark";
  static final String TEXT = "text";

  static Recognition of(BookRecord record) {
    return new Recognition(
        record.field(IMAGE),
        record.field(MUNICIPALITY),
        record.field(ROLE),
        Names.of(Mark.class, record.field(MARK), Mark.PARTLY),
        record.field(TEXT),
        record.author(),
        record.updated());
  }

  static String key(String image, String municipality, String role) {
    return image + "/" + municipality + "/" + role;
  }
}
