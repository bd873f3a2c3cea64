package se.strukturvy.issue.strategy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.strukturvy.issue.book.RecordBook;
import se.strukturvy.issue.event.BookRecord;
import se.strukturvy.issue.event.RecordKey;
import se.strukturvy.issue.store.IssueStoreException;

/**
 * The application cards, hardships and recognition marks of an issue file. What is written is on
 * disk when the method returns, and can be undone as issues can.
 *
 * @param records where they are kept
 */
public record StrategyNotes(RecordBook records) {
  /** The card of a direction in a municipality, blank when none has been written. */
  public ApplicationCard card(String direction, String municipality) {
    ApplicationCard blank = ApplicationCard.blank(direction, municipality);
    return records.find(blank.key()).map(ApplicationCard::of).orElse(blank);
  }

  /** All cards on which something is written. */
  public List<ApplicationCard> cards() {
    return records.all(ApplicationCard.KIND).stream()
        .map(ApplicationCard::of)
        .filter(card -> !card.isBlank())
        .toList();
  }

  /**
   * Keeps what of a card has changed.
   *
   * @param title what undo calls it
   * @throws IssueStoreException when it cannot be stored
   */
  public void write(ApplicationCard card, String title) throws IssueStoreException {
    ApplicationCard before = card(card.direction(), card.municipality());
    Map<String, String> changed = new TreeMap<>();
    putChange(changed, ApplicationCard.MEANING, before.meaning(), card.meaning());
    putChange(changed, ApplicationCard.EXAMPLE, before.example(), card.example());
    putChange(changed, ApplicationCard.QUESTION, before.question(), card.question());
    if (!changed.isEmpty()) {
      records.put(card.key(), title, changed);
    }
  }

  /** All that is hard to apply, the oldest first. */
  public List<Hardship> hardships() {
    return records.all(Hardship.KIND).stream().map(Hardship::of).toList();
  }

  /**
   * Keeps that a direction is hard to apply.
   *
   * @param text in own words; may be empty
   * @param title what undo calls it
   * @throws IssueStoreException when it cannot be stored
   */
  public Hardship addHardship(
      String direction, String municipality, Hardship.Reason reason, String text, String title)
      throws IssueStoreException {
    BookRecord added =
        records.put(
            RecordKey.fresh(Hardship.KIND),
            title,
            Map.of(
                Hardship.DIRECTION, direction,
                Hardship.MUNICIPALITY, municipality,
                Hardship.REASON, reason.name(),
                Hardship.TEXT, text));
    return Hardship.of(added);
  }

  /**
   * Takes a hardship away; its history stays.
   *
   * @param title what undo calls it
   * @throws IssueStoreException when it cannot be stored
   */
  public void remove(Hardship hardship, String title) throws IssueStoreException {
    records.remove(hardship.key(), title);
  }

  /** All recognition marks, the oldest first. */
  public List<Recognition> recognitions() {
    return records.all(Recognition.KIND).stream().map(Recognition::of).toList();
  }

  /**
   * Keeps whether a municipality recognises itself in an image; the mark of the same role before is
   * replaced and stays in the history.
   *
   * @param role who judges
   * @param text in own words; may be empty
   * @param title what undo calls it
   * @throws IssueStoreException when it cannot be stored
   */
  public Recognition recognise(
      String image,
      String municipality,
      String role,
      Recognition.Mark mark,
      String text,
      String title)
      throws IssueStoreException {
    BookRecord kept =
        records.put(
            new RecordKey(Recognition.KIND, Recognition.key(image, municipality, role)),
            title,
            Map.of(
                Recognition.IMAGE, image,
                Recognition.MUNICIPALITY, municipality,
                Recognition.ROLE, role,
                Recognition.MARK, mark.name(),
                Recognition.TEXT, text));
    return Recognition.of(kept);
  }

  private static void putChange(
      Map<String, String> changed, String field, String before, String now) {
    if (!before.equals(now)) {
      changed.put(field, now.isEmpty() ? null : now);
    }
  }
}
