package se.strukturvy.ui.issue.pane;

import java.util.Objects;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import se.strukturvy.issue.Issue;
import se.strukturvy.ui.issue.words.IssueWords;

/** A part of an issue's card that can be folded away; it is built anew only when it must be. */
public abstract class CardPane extends TitledPane {
  private static final double GAP = 6;

  private final IssueWords words;
  private final FieldSaver saver;
  private final VBox content = new VBox(GAP);
  private Issue issue;
  private Object shown;

  /** Makes a folded part. */
  protected CardPane(IssueWords words, FieldSaver saver) {
    this.words = words;
    this.saver = saver;
    getStyleClass().addAll("dense", "quiet-pane");
    setAnimated(false);
    setExpanded(false);
    setContent(content);
    expandedProperty().addListener((property, before, now) -> refresh(false));
  }

  /** The words of the window. */
  protected final IssueWords words() {
    return words;
  }

  /** Writes what people change. */
  protected final FieldSaver saver() {
    return saver;
  }

  /** What is seen when the part is open. */
  protected final VBox content() {
    return content;
  }

  /** The issue that is shown. */
  protected final Issue issue() {
    return issue;
  }

  /** What the heading says, folded or not. */
  protected abstract String heading(Issue now);

  /** All that the pane shows; while it stays equal, nothing is built. */
  protected abstract Object facts(Issue now);

  /** Fills the content; only while the pane is open. */
  protected abstract void build(Issue now);

  /** Shows an issue, or what has changed of it. */
  public void show(Issue now) {
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
  protected final void rebuild() {
    shown = null;
    refresh(false);
  }
}
