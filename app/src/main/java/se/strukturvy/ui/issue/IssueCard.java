package se.strukturvy.ui.issue;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.ui.desk.IssueDesk;

/**
 * One issue, to read and to change in place: what is changed is written at once. Below the issue
 * stand whom it concerns, how it is handled, what was said about it, and its history.
 */
public final class IssueCard extends VBox {
  private final IssueWords words;
  private final TextArea title = new TextArea();
  private final TextArea text = new TextArea();
  private final ThemeBox theme;
  private final StatusChooser status;
  private final ConcernList concern;
  private final HandlingPane handling;
  private final ThreadPane thread;
  private final HistoryPane history;
  private final Label origin = new Label();
  private final FieldSaver saver;
  private final EditedText editedTitle;
  private final EditedText editedText;
  private Issue issue;
  private boolean following;

  /**
   * Makes an empty card.
   *
   * @param desk writes changes
   * @param words issues in words
   * @param locate shows an issue on the map
   */
  public IssueCard(IssueDesk desk, IssueWords words, Consumer<Issue> locate) {
    this.words = words;
    getStyleClass().add("issue-card");
    Label said = new Label();
    said.getStyleClass().add("small");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    saver = new FieldSaver(desk, words, said);
    theme = new ThemeBox(words);
    status = new StatusChooser(words, desk.drafts(), changes -> saver.save(issue.id(), changes));
    concern = new ConcernList(words, change -> saver.save(issue.id(), change));
    handling = new HandlingPane(words, saver, change -> saver.save(issue.id(), change));
    thread = new ThreadPane(words, saver);
    history = new HistoryPane(desk, words);
    editedTitle =
        new EditedText(
            title,
            true,
            desk.drafts(),
            "title",
            (id, typed, stored) -> saver.typed(id, IssueChange.title(typed), stored));
    editedText =
        new EditedText(
            text,
            false,
            desk.drafts(),
            "text",
            (id, typed, stored) -> saver.typed(id, IssueChange.text(typed), stored));
    theme
        .valueProperty()
        .addListener(
            (property, before, now) -> {
              if (!following && now != null) {
                save(IssueChange.theme(now));
              }
            });
    lay(said, locate);
  }

  private void lay(Label said, Consumer<Issue> locate) {
    title.setId("issue-card-title");
    title.setWrapText(true);
    title.setPrefRowCount(2);
    title.getStyleClass().addAll("quiet-field", "card-title");
    title.setAccessibleText(words.texts().get("column.title"));
    text.getStyleClass().add("quiet-field");
    text.setPromptText(words.texts().get("card.text"));
    text.setAccessibleText(words.texts().get("card.text"));
    text.setWrapText(true);
    text.setPrefRowCount(3);
    Button place = new Button("", new FontIcon(MaterialDesignM.MAP_MARKER_OUTLINE));
    place.getStyleClass().addAll("flat", "button-icon", "bare");
    place.setTooltip(new Tooltip(words.texts().get("card.locate")));
    place.setAccessibleText(words.texts().get("card.locate"));
    place.setOnAction(event -> locate.accept(issue));
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(4, title, place);
    head.setAlignment(Pos.CENTER_LEFT);
    origin.getStyleClass().addAll("muted", "small");
    origin.setWrapText(true);
    origin.setMinHeight(USE_PREF_SIZE);
    getChildren()
        .addAll(head, said, theme, status, text, concern, origin, handling, thread, history);
  }

  private void save(IssueChange change) {
    saver.save(issue.id(), change);
  }

  /** Shows an issue, or what has changed of the one that is shown. */
  public void show(Issue now) {
    issue = now;
    following = true;
    editedTitle.show(now.id(), now.title());
    editedText.show(now.id(), now.text());
    theme.setValue(now.theme());
    following = false;
    status.show(now);
    concern.show(now);
    handling.show(now);
    thread.show(now);
    history.show(now);
    origin.setText(
        words
            .texts()
            .get(
                "card.origin", now.author(), words.time(now.created()), words.time(now.updated())));
  }
}
