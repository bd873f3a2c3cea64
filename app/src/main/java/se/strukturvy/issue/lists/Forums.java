package se.strukturvy.issue.lists;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.strukturvy.issue.CollaborationStep;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.book.RecordBook;
import se.strukturvy.issue.event.BookRecord;
import se.strukturvy.issue.event.RecordKey;
import se.strukturvy.issue.search.SwedishText;
import se.strukturvy.issue.store.IssueStoreException;

/**
 * How far samverkan can go in each forum: not every forum has what co-creation takes. Records of
 * the kind "forum"; their key is the forum's name.
 */
public final class Forums {
  private static final String KIND = "forum";
  private static final String STEP = "step";

  /** The highest step there is: samskapa. */
  public static final int MOST = 8;

  private final RecordBook records;

  /** The forums among these records. */
  public Forums(RecordBook records) {
    this.records = records;
  }

  /** The highest step of each forum for which somebody has said it, in Swedish order. */
  public Map<String, Integer> all() {
    Map<String, Integer> all = new TreeMap<>(SwedishText.order());
    for (BookRecord record : records.all(KIND)) {
      all.put(record.key().key(), step(record));
    }
    return all;
  }

  /** The highest step of a forum, 1 to 8; 8 where nobody has said it. */
  public int highest(String forum) {
    return forum.isBlank()
        ? MOST
        : records.find(new RecordKey(KIND, forum)).map(Forums::step).orElse(MOST);
  }

  private static int step(BookRecord record) {
    String text = record.field(STEP);
    return text.matches("[1-8]") ? Integer.parseInt(text) : MOST;
  }

  /** The organisations of an issue that wish or see themselves on a step above the highest. */
  public static List<CollaborationStep> above(Issue issue, int highest) {
    return issue.details().steps().stream()
        .filter(step -> Math.max(step.wanted(), step.actual()) > highest)
        .toList();
  }

  /**
   * Says how far a forum goes; 8 takes back what was said.
   *
   * @param forum not blank
   * @param step 1 to 8
   * @throws IssueStoreException when it cannot be stored
   */
  public void setHighest(String forum, int step) throws IssueStoreException {
    RecordKey key = new RecordKey(KIND, forum);
    if (step < MOST) {
      records.put(key, forum, Map.of(STEP, Integer.toString(step)));
    } else {
      records.remove(key, forum);
    }
  }
}
