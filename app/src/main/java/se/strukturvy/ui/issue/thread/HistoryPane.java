package se.strukturvy.ui.issue.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.ui.control.SelectableText;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.issue.pane.CardPane;
import se.strukturvy.ui.issue.pane.FieldSaver;
import se.strukturvy.ui.issue.words.FieldWords;
import se.strukturvy.ui.issue.words.IssueWords;

/**
 * Who changed what of an issue, when, from what to what; the latest first. What is written cannot
 * be changed, but an earlier value can be set again, which is a new line of the history.
 */
public final class HistoryPane extends CardPane {
  private final IssueDesk desk;
  private final FieldWords fields;

  /** Makes a folded history. */
  public HistoryPane(IssueDesk desk, IssueWords words, FieldSaver saver, FieldWords fields) {
    super(words, saver);
    this.desk = desk;
    this.fields = fields;
  }

  @Override
  protected String heading(Issue now) {
    return words().texts().get("history");
  }

  @Override
  protected Object facts(Issue now) {
    return events(now).size();
  }

  private List<IssueEvent> events(Issue now) {
    return desk.book().map(book -> book.history(now.id())).orElse(List.of());
  }

  @Override
  protected void build(Issue now) {
    List<IssueEvent> events = events(now);
    Map<String, String> present = new HashMap<>();
    events.forEach(event -> present.put(event.field(), event.value()));
    Map<String, String> before = new HashMap<>();
    List<Node> lines = new ArrayList<>();
    for (IssueEvent event : events) {
      boolean first = !before.containsKey(event.field());
      String from = before.put(event.field(), event.value());
      if (!event.field().equals(IssueField.VIEW)) {
        lines.add(0, line(event, first, from, present.get(event.field())));
      }
    }
    content().getChildren().setAll(lines);
  }

  private Node line(IssueEvent event, boolean first, String from, String present) {
    String who =
        event.organisation().isBlank()
            ? event.author()
            : event.author() + ", " + event.organisation();
    Label head = new Label(words().time(event.time().instant()) + " · " + who);
    head.getStyleClass().addAll("muted", "small");
    HBox.setHgrow(head, Priority.ALWAYS);
    head.setMaxWidth(Double.MAX_VALUE);
    HBox top = new HBox(head);
    boolean differs = !first && !Objects.equals(from, present);
    if (differs && FieldWords.canBeRestored(event.field())) {
      top.getChildren().add(restore(event, from));
    }
    String to = fields.value(event.field(), event.value());
    String change = first ? to : fields.value(event.field(), from) + " → " + to;
    String text = fields.name(event.field()) + ": " + change;
    return new VBox(top, new SelectableText(text));
  }

  private Node restore(IssueEvent event, String from) {
    Hyperlink restore = new Hyperlink(words().texts().get("history.restore"));
    restore.getStyleClass().add("small");
    restore.setMinWidth(USE_PREF_SIZE);
    restore.setTooltip(
        new Tooltip(words().texts().get("history.restore.tip", fields.value(event.field(), from))));
    restore.setOnAction(event2 -> saver().save(event.issue(), changes(event.field(), from)));
    return restore;
  }

  /** Closing needs a reason, also when it is done again. */
  private IssueChange[] changes(String field, String value) {
    IssueChange change = new IssueChange(field, value);
    boolean closes = change.equals(IssueChange.status(IssueStatus.CLOSED));
    return closes
        ? new IssueChange[] {change, IssueChange.reason(words().texts().get("history.closed"))}
        : new IssueChange[] {change};
  }
}
