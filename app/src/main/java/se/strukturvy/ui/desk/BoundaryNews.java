package se.strukturvy.ui.desk;

import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.concern.ConcernDifference;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.event.BookRecord;
import se.strukturvy.issue.event.RecordKey;
import se.strukturvy.issue.store.IssueStoreException;

/**
 * With which boundaries the issue book computes, and what differs since they changed; observable,
 * for the JavaFX thread only.
 */
public final class BoundaryNews {
  /**
   * Metres within which a municipality that is not met is touched, unless people say otherwise:
   * generalised borders leave gaps, for example 62 m between Karlskoga and Kristinehamn.
   */
  public static final int USUAL_DISTANCE = 100;

  private static final RecordKey SETTING = new RecordKey("setting", "concern");
  private static final String METRES = "metres";

  private final ObjectProperty<List<Municipality>> municipalities =
      new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<List<ConcernDifference>> differences =
      new SimpleObjectProperty<>(List.of());

  /** The municipalities at hand; empty while there are none. */
  public ObjectProperty<List<Municipality>> municipalities() {
    return municipalities;
  }

  /** The issues of which the boundaries now say something else than before. */
  public ObjectProperty<List<ConcernDifference>> differences() {
    return differences;
  }

  /** Takes note of boundaries that are in use, and of what differs. On any thread. */
  void used(List<Municipality> all, List<ConcernDifference> found) {
    List<ConcernDifference> changed =
        found.stream().filter(one -> !one.before().municipalities().isEmpty()).toList();
    Platform.runLater(
        () -> {
          municipalities.set(List.copyOf(all));
          if (!changed.isEmpty()) {
            differences.set(changed);
          }
        });
  }

  /** Metres within which a municipality that is not met is touched, as the book's people set it. */
  public static int distance(IssueBook book) {
    String metres = book.records().find(SETTING).map(BoundaryNews::metres).orElse("");
    return metres.matches("\\d{1,6}") ? Integer.parseInt(metres) : USUAL_DISTANCE;
  }

  private static String metres(BookRecord setting) {
    return setting.field(METRES);
  }

  /**
   * Sets that distance for all who use the book; can be undone.
   *
   * @param title what undo calls it
   * @throws IssueStoreException when it cannot be stored
   */
  public static void setDistance(IssueBook book, int metres, String title)
      throws IssueStoreException {
    book.records().put(SETTING, title, Map.of(METRES, Integer.toString(metres)));
  }
}
