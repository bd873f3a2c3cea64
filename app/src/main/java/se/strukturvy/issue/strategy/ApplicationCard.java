package se.strukturvy.issue.strategy;

import java.util.UUID;
import se.strukturvy.issue.event.BookRecord;
import se.strukturvy.issue.event.RecordKey;

/**
 * An application card (tillämpningskort): what a strategic direction means in one municipality.
 *
 * @param direction code of the direction
 * @param municipality its code
 * @param meaning what the direction means here; may be empty
 * @param example where it has been done; may be empty
 * @param question what to ask in the plan; may be empty
 */
public record ApplicationCard(
    String direction, String municipality, String meaning, String example, String question) {
  /** The kind of its records. */
  static final String KIND = "card";

  static final String MEANING = "meaning";
  static final String EXAMPLE = "example";
  static final String QUESTION = "question";

  /** A card on which nothing is written yet. */
  public static ApplicationCard blank(String direction, String municipality) {
    return new ApplicationCard(direction, municipality, "", "", "");
  }

  static ApplicationCard of(BookRecord record) {
    // A direction's code may have a slash; a municipality's never has.
    String key = record.key().key();
    int slash = key.lastIndexOf('/');
    return new ApplicationCard(
        key.substring(0, slash),
        key.substring(slash + 1),
        record.field(MEANING),
        record.field(EXAMPLE),
        record.field(QUESTION));
  }

  /** The name of the record that keeps it. */
  RecordKey key() {
    return new RecordKey(KIND, direction + "/" + municipality);
  }

  /** The id of the record that keeps it. */
  public UUID id() {
    return key().id();
  }

  /**
   * The same card with another text in the field {@code meaning}, {@code example} or {@code
   * question}.
   */
  public ApplicationCard with(String field, String text) {
    return switch (field) {
      case MEANING -> new ApplicationCard(direction, municipality, text, example, question);
      case EXAMPLE -> new ApplicationCard(direction, municipality, meaning, text, question);
      case QUESTION -> new ApplicationCard(direction, municipality, meaning, example, text);
      default -> throw new IllegalArgumentException("A card has no field " + field);
    };
  }

  /** Whether nothing is written on it. */
  public boolean isBlank() {
    return meaning.isBlank() && example.isBlank() && question.isBlank();
  }
}
