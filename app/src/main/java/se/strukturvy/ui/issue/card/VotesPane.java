package se.strukturvy.ui.issue.card;

import java.util.Map;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.ui.control.SuggestedText;
import se.strukturvy.ui.issue.pane.CardPane;
import se.strukturvy.ui.issue.pane.FieldSaver;
import se.strukturvy.ui.issue.words.IssueWords;

/** The votes that organisations have given an issue: one vote each, a new one replaces the old. */
final class VotesPane extends CardPane {
  private static final int MOST = 9;

  VotesPane(IssueWords words, FieldSaver saver) {
    super(words, saver);
  }

  @Override
  protected String heading(Issue now) {
    int sum = now.details().votes().values().stream().mapToInt(Integer::intValue).sum();
    return words().texts().get("votes", sum);
  }

  @Override
  protected Object facts(Issue now) {
    return now.details().votes();
  }

  @Override
  protected void build(Issue now) {
    content().getChildren().clear();
    for (Map.Entry<String, Integer> vote : now.details().votes().entrySet()) {
      content().getChildren().add(row(now.id(), vote.getKey(), vote.getValue()));
    }
    SuggestedText organisation =
        new SuggestedText(words().texts().get("votes.add"), words().names()::organisations);
    organisation.onChoice(name -> vote(now.id(), name, 1));
    content().getChildren().add(organisation);
  }

  private Node row(UUID about, String organisation, int value) {
    Label name = new Label(organisation);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    ComboBox<Integer> points = new ComboBox<>();
    for (int i = 0; i <= MOST; i++) {
      points.getItems().add(i);
    }
    points.setValue(value);
    points.setAccessibleText(organisation);
    points.valueProperty().addListener((p, before, now) -> vote(about, organisation, now));
    HBox row = new HBox(8, name, points);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void vote(UUID about, String organisation, int points) {
    String value = points == 0 ? null : Integer.toString(points);
    saver().save(about, new IssueChange(IssueField.VOTE + organisation, value));
  }
}
