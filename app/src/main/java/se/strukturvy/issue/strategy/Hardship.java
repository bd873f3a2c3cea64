package se.strukturvy.issue.strategy;

import java.time.Instant;
import se.strukturvy.issue.event.BookRecord;
import se.strukturvy.issue.event.RecordKey;

/**
 * A direction that somebody finds hard to apply in a municipality (svårt att applicera), and why.
 *
 * @param key the record's name
 * @param direction code of the direction
 * @param municipality its code
 * @param reason why it is hard
 * @param text in own words; may be empty
 * @param author who says so
 * @param organisation for whom; may be empty
 * @param time when it was written
 */
public record Hardship(
    RecordKey key,
    String direction,
    String municipality,
    Reason reason,
    String text,
    String author,
    String organisation,
    Instant time) {
  /** Why a direction is hard to apply. */
  public enum Reason {
    /** För övergripande. */
    TOO_GENERAL,
    /** Saknar karta. */
    NO_MAP,
    /** Annan kommunal verklighet. */
    OTHER_REALITY,
    /** Krockar. */
    CLASHES
  }

  /** The kind of its records. */
  static final String KIND = "hardship";

  static final String DIRECTION = "direction";
  static final String MUNICIPALITY = "municipality";
  static final String REASON = "reason";
  static final String TEXT = "text";

  static Hardship of(BookRecord record) {
    return new Hardship(
        record.key(),
        record.field(DIRECTION),
        record.field(MUNICIPALITY),
        Names.of(Reason.class, record.field(REASON), Reason.TOO_GENERAL),
        record.field(TEXT),
        record.author(),
        record.organisation(),
        record.created());
  }
}
