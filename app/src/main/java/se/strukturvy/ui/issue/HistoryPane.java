package se.strukturvy.ui.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueEvent;
import se.strukturvy.issue.IssueField;
import se.strukturvy.ui.control.SelectableText;
import se.strukturvy.ui.desk.IssueDesk;

/** Who changed what of an issue, when, from what to what; the latest first. To read only. */
final class HistoryPane extends TitledPane {
  private static final int LONGEST = 120;

  private final IssueDesk desk;
  private final IssueWords words;
  private final VBox lines = new VBox(4);
  private Issue issue;

  HistoryPane(IssueDesk desk, IssueWords words) {
    this.desk = desk;
    this.words = words;
    setText(words.texts().get("history"));
    getStyleClass().addAll("dense", "quiet-pane");
    setAnimated(false);
    setExpanded(false);
    setContent(lines);
    expandedProperty().addListener((property, before, now) -> build());
  }

  void show(Issue now) {
    issue = now;
    build();
  }

  private void build() {
    lines.getChildren().clear();
    if (isExpanded() && issue != null) {
      List<IssueEvent> events = desk.book().map(book -> book.history(issue.id())).orElse(List.of());
      List<String> said = new ArrayList<>();
      Map<String, String> before = new HashMap<>();
      for (IssueEvent event : events) {
        said.add(0, line(event, before.put(event.field(), event.value())));
      }
      said.forEach(line -> lines.getChildren().add(new SelectableText(line)));
    }
  }

  private String line(IssueEvent event, String from) {
    String head =
        words.time(event.time().instant())
            + " "
            + event.author()
            + " · "
            + name(event.field())
            + ": ";
    String to = value(event.field(), event.value());
    return from == null ? head + to : head + value(event.field(), from) + " → " + to;
  }

  private String name(String field) {
    int slash = field.indexOf('/');
    String kind = slash < 0 ? field : field.substring(0, slash);
    return words.texts().get("field." + kind);
  }

  private String value(String field, String value) {
    if (value == null) {
      return "–";
    }
    String text =
        switch (field) {
          case IssueField.STATUS -> words.texts().get("status." + value);
          case IssueField.THEME -> words.theme(value);
          case IssueField.KIND -> words.texts().get("kind." + value);
          case IssueField.PRIORITY -> words.texts().get("priority." + value);
          default -> value;
        };
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
