package se.strukturvy.ui.map.tool;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.search.SimilarIssues;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/**
 * The issues that resemble the one that is being written, below its title. They only offer
 * themselves: who goes on typing need not look; the arrow keys lead to them and back.
 */
public final class SimilarList extends VBox {
  private static final Duration PAUSE = Duration.millis(250);
  private static final int MOST = 4;
  private static final int SHORTEST_TITLE = 3;

  private static final double KILOMETRE = 1000;

  private final Messages texts;
  private final Function<String, CompletableFuture<List<SimilarIssues.Similar>>> find;
  private final Consumer<UUID> choose;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private TextField title;

  /**
   * Makes an empty list.
   *
   * @param find the issues that resemble a title, the likeliest first
   * @param choose told when people take one of them instead
   */
  public SimilarList(
      Messages texts,
      Function<String, CompletableFuture<List<SimilarIssues.Similar>>> find,
      Consumer<UUID> choose) {
    this.texts = texts;
    this.find = find;
    this.choose = choose;
    getStyleClass().add("similar-list");
    show(List.of());
  }

  /** Follows what is typed into a title. */
  public void follow(TextField field) {
    title = field;
    pause.setOnFinished(event -> look());
    field.textProperty().addListener((property, before, now) -> pause.playFromStart());
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN && getChildren().size() > 1) {
            getChildren().get(1).requestFocus();
            event.consume();
          }
        });
  }

  private void look() {
    String typed = title.getText().strip();
    if (typed.length() < SHORTEST_TITLE) {
      show(List.of());
      return;
    }
    Outcome.of(
        find.apply(typed),
        found -> {
          if (typed.equals(title.getText().strip())) {
            show(found);
          }
        },
        failure -> show(List.of()));
  }

  private void show(List<SimilarIssues.Similar> found) {
    getChildren().clear();
    if (!found.isEmpty()) {
      Label heading = new Label(texts.get("similar"));
      heading.getStyleClass().add("hint");
      getChildren().add(heading);
      found.stream().limit(MOST).forEach(one -> getChildren().add(link(one)));
    }
    setVisible(!found.isEmpty());
    setManaged(!found.isEmpty());
  }

  private String distance(double metres) {
    if (Double.isNaN(metres)) {
      return "";
    }
    return metres < KILOMETRE
        ? texts.get("similar.metres", Math.round(metres))
        : texts.get("similar.kilometres", metres / KILOMETRE);
  }

  private Hyperlink link(SimilarIssues.Similar similar) {
    Issue issue = similar.issue();
    Hyperlink link = new Hyperlink(issue.title() + distance(similar.metres()));
    link.setMaxWidth(Double.MAX_VALUE);
    link.setTooltip(new Tooltip(texts.get("similar.tip")));
    link.setOnAction(event -> choose.accept(issue.id()));
    link.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          int place = getChildren().indexOf(link);
          if (event.getCode() == KeyCode.UP) {
            (place > 1 ? getChildren().get(place - 1) : title).requestFocus();
            event.consume();
          } else if (event.getCode() == KeyCode.DOWN && place + 1 < getChildren().size()) {
            getChildren().get(place + 1).requestFocus();
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER) {
            link.fire();
            event.consume();
          }
        });
    return link;
  }
}
