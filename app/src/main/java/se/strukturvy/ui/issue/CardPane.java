package se.strukturvy.ui.issue;

import java.util.Objects;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import se.strukturvy.issue.Issue;

/** A part of an issue's card that can be folded away; it is built anew only when it must be. */
abstract class CardPane extends TitledPane {
  private static final double GAP = 6;

  private final IssueWords words;
  private final FieldSaver saver;
  private final VBox content = new VBox(GAP);
  private Issue issue;
  private Object shown;

  CardPane(IssueWords words, FieldSaver saver) {
    this.words = words;
    this.saver = saver;
    getStyleClass().addAll("dense", "quiet-pane");
    setAnimated(false);
    setExpanded(false);
    setContent(content);
    expandedProperty().addListener((property, before, now) -> refresh(false));
  }

  final IssueWords words() {
    return words;
  }

  final FieldSaver saver() {
    return saver;
  }

  final VBox content() {
    return content;
  }

  /** The issue that is shown. */
  final Issue issue() {
    return issue;
  }

  /** What the heading says, folded or not. */
  abstract String heading(Issue now);

  /** All that the pane shows; while it stays equal, nothing is built. */
  abstract Object facts(Issue now);

  /** Fills the content; only while the pane is open. */
  abstract void build(Issue now);

  /** Shows an issue, or what has changed of it. */
  void show(Issue now) {
    boolean other = issue == null || !issue.id().equals(now.id());
    issue = now;
    setText(heading(now));
    refresh(other);
  }

  private void refresh(boolean other) {
    if (issue == null || !isExpanded()) {
      shown = null;
    } else {
      Object facts = facts(issue);
      if (other || !Objects.equals(facts, shown)) {
        shown = facts;
        build(issue);
      }
    }
  }

  /** Builds anew: something that the issue does not hold has changed. */
  final void rebuild() {
    shown = null;
    refresh(false);
  }
}
