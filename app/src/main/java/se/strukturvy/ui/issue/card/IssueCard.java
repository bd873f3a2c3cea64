package se.strukturvy.ui.issue.card;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
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
import se.strukturvy.ui.control.EditedText;
import se.strukturvy.ui.control.WrappingArea;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.issue.pane.CardPane;
import se.strukturvy.ui.issue.pane.FieldSaver;
import se.strukturvy.ui.issue.theme.ThemeChooser;
import se.strukturvy.ui.issue.thread.ConflictPane;
import se.strukturvy.ui.issue.thread.HistoryPane;
import se.strukturvy.ui.issue.thread.ThreadPane;
import se.strukturvy.ui.issue.words.FieldWords;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.map.SelectionModel;
import se.strukturvy.ui.text.Drafts;

/**
 * One issue, to read and to change in place: what is changed is written at once. Below the issue
 * stand whom it concerns, how it is handled, what was said about it, and its history.
 */
public final class IssueCard extends VBox {
  /** So many rows of a title are shown at once. */
  private static final int MOST_ROWS = 6;

  private final IssueWords words;
  private final WrappingArea title = new WrappingArea();
  private final WrappingArea text = new WrappingArea();
  private final ThemeChooser theme;
  private final StatusChooser status;
  private final ConcernList concern;
  private final HandlingPane handling;
  private final ConflictPane conflict;
  private final ThreadPane thread;
  private final List<CardPane> panes;
  private final Hyperlink then;
  private final Label origin = new Label();
  private final FieldSaver saver;
  private final EditedText editedTitle;
  private final EditedText editedText;
  private Issue issue;

  /**
   * Makes an empty card.
   *
   * @param desk writes changes
   * @param words issues in words
   * @param selection the issues, and which is picked
   * @param targets what it can be tied to
   * @param locate shows an issue on the map
   * @param asThen shows the map as it was when the issue was written
   */
  public IssueCard(
      IssueDesk desk,
      IssueWords words,
      SelectionModel selection,
      LinkTargets targets,
      Consumer<Issue> locate,
      Consumer<Issue> asThen) {
    this.words = words;
    getStyleClass().add("issue-card");
    Label said = new Label();
    said.getStyleClass().add("small");
    saver = new FieldSaver(desk, words, said);
    theme = new ThemeChooser(words, this::save);
    status = new StatusChooser(words, desk.drafts(), changes -> saver.save(issue.id(), changes));
    concern = new ConcernList(words, desk, saver, change -> saver.save(issue.id(), change));
    handling = new HandlingPane(words, saver, change -> saver.save(issue.id(), change));
    thread = new ThreadPane(words, saver);
    FieldWords fields = new FieldWords(words, selection);
    conflict = new ConflictPane(words, saver, fields);
    AttachmentsPane attachments = new AttachmentsPane(words, saver);
    attachments.takeDropsOn(this);
    LinksPane links = new LinksPane(words, saver, selection, targets);
    CollaborationPane steps = new CollaborationPane(desk, words, saver);
    HistoryPane history = new HistoryPane(desk, words, saver, fields);
    panes = List.of(links, steps, new VotesPane(words, saver), attachments, history);
    then = asThen(asThen);
    editedTitle = edited(title, true, desk.drafts(), "title", IssueChange::title);
    editedText = edited(text, false, desk.drafts(), "text", IssueChange::text);
    lay(said, locate);
  }

  /** A text that is saved as it is typed. */
  private EditedText edited(
      TextArea area,
      boolean line,
      Drafts drafts,
      String name,
      Function<String, IssueChange> change) {
    return new EditedText(
        area,
        line,
        drafts,
        name,
        (id, typed, stored) -> saver.typed(id, change.apply(typed), stored));
  }

  private Hyperlink asThen(Consumer<Issue> show) {
    Hyperlink link = new Hyperlink(words.texts().get("card.then"));
    link.getStyleClass().add("small");
    link.setTooltip(new Tooltip(words.texts().get("card.then.tip")));
    link.setOnAction(event -> show.accept(issue));
    return link;
  }

  private void lay(Label said, Consumer<Issue> locate) {
    title.setId("issue-card-title");
    title.setPrefRowCount(2);
    title.grow(MOST_ROWS);
    title.getStyleClass().addAll("quiet-field", "card-title");
    title.setAccessibleText(words.texts().get("column.title"));
    text.getStyleClass().add("quiet-field");
    text.setPromptText(words.texts().get("card.text"));
    text.setAccessibleText(words.texts().get("card.text"));
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
        .addAll(head, said, conflict, theme, status, text, concern, origin, then, handling, thread);
    getChildren().addAll(panes);
  }

  private void save(IssueChange change) {
    if (issue != null) {
      saver.save(issue.id(), change);
    }
  }

  /** Shows an issue, or what has changed of the one that is shown. */
  public void show(Issue now) {
    issue = now;
    editedTitle.show(now.id(), now.title());
    editedText.show(now.id(), now.text());
    theme.show(now);
    conflict.show(now);
    status.show(now);
    concern.show(now);
    handling.show(now);
    thread.show(now);
    panes.forEach(pane -> pane.show(now));
    then.setVisible(!now.details().view().isBlank());
    then.setManaged(!now.details().view().isBlank());
    origin.setText(
        words
            .texts()
            .get(
                "card.origin", now.author(), words.time(now.created()), words.time(now.updated())));
  }
}
