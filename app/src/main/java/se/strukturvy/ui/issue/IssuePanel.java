package se.strukturvy.ui.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Button;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import se.strukturvy.issue.Act;
import se.strukturvy.issue.Issue;
import se.strukturvy.ui.control.EmptyState;
import se.strukturvy.ui.control.Panel;
import se.strukturvy.ui.control.UndoBar;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.map.Navigator;
import se.strukturvy.ui.map.SelectionModel;
import se.strukturvy.ui.task.Outcome;

/**
 * The list of issues. What is picked in it is picked on the map, and the other way round; double
 * click shows the place.
 */
public final class IssuePanel extends Panel {
  private final SelectionModel selection;
  private final IssueDesk desk;
  private final Navigator navigator;
  private final IssueWords words;
  private final ObservableList<IssueLine> lines = FXCollections.observableArrayList();
  private final FilteredList<IssueLine> filtered = new FilteredList<>(lines);
  private final FilterBar filters;
  private final IssueTable table;
  private final UndoBar undo;
  private final IssueEditor editor;
  private Map<UUID, IssueLine> known = Map.of();
  private boolean following;

  /**
   * Makes a panel.
   *
   * @param selection the issues, and which is picked
   * @param desk writes issues
   * @param navigator shows places
   * @param words issues in words
   */
  public IssuePanel(
      SelectionModel selection, IssueDesk desk, Navigator navigator, IssueWords words) {
    super("issue-panel");
    this.selection = selection;
    this.desk = desk;
    this.navigator = navigator;
    this.words = words;
    filters = new FilterBar(words);
    table = new IssueTable(words);
    undo = new UndoBar(words.texts().get("undo"), words.texts().get("close"));
    editor = new IssueEditor(desk, words, this::written);
    lay();
    listen();
    refresh(selection.issues().get());
  }

  private void lay() {
    Button add = new Button(words.texts().get("new"), new FontIcon(MaterialDesignP.PLUS));
    add.setTooltip(new Tooltip(words.texts().get("new.tip")));
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(event -> editor.open());
    filters.getChildren().add(add);
    SortedList<IssueLine> sorted = new SortedList<>(filtered);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table.setPlaceholder(
        new EmptyState(MaterialDesignC.COMMENT_OUTLINE, words.texts().get("empty")));
    table.setRowFactory(
        view -> {
          TableRow<IssueLine> row = new TableRow<>();
          row.setOnMouseClicked(
              event -> {
                boolean twice = event.getClickCount() == 2;
                if (twice && event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                  zoomTo(row.getItem().issue());
                }
              });
          return row;
        });
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(filters, editor, table, undo);
  }

  private void listen() {
    filters
        .filter()
        .addListener(
            (property, before, now) -> {
              filtered.setPredicate(now::takes);
              filters.update(lines, filtered.size());
              follow(selection.selectedIssue().get());
            });
    selection.issues().addListener((property, before, now) -> refresh(now));
    selection.selectedIssue().addListener((property, before, now) -> follow(now));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, before, now) -> {
              if (!following && now != null) {
                selection.selectedIssue().set(now.issue().id());
              }
            });
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    desk.nextUndo().addListener((property, before, now) -> undo.hideUnless(isDeletion(now)));
  }

  private void pressed(KeyEvent event) {
    IssueLine picked = table.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
      filters.focusSearch();
    } else if (event.getCode() == KeyCode.DELETE && picked != null) {
      delete(picked.issue());
    } else if (event.getCode() == KeyCode.ENTER && picked != null) {
      zoomTo(picked.issue());
    } else {
      return;
    }
    event.consume();
  }

  /** Issues that have not changed keep their line, so that a list of thousands stays fluent. */
  private void refresh(List<Issue> issues) {
    Map<UUID, IssueLine> now = new HashMap<>(issues.size() * 2);
    for (Issue issue : issues) {
      IssueLine line = known.get(issue.id());
      now.put(
          issue.id(),
          line != null && line.issue().equals(issue) ? line : IssueLine.of(issue, words));
    }
    known = now;
    following = true;
    lines.setAll(issues.stream().map(issue -> now.get(issue.id())).toList());
    following = false;
    filters.update(lines, filtered.size());
    follow(selection.selectedIssue().get());
  }

  private void follow(UUID picked) {
    following = true;
    IssueLine line = picked == null ? null : known.get(picked);
    if (line == null || !filtered.contains(line)) {
      table.getSelectionModel().clearSelection();
    } else if (!line.equals(table.getSelectionModel().getSelectedItem())) {
      table.getSelectionModel().select(line);
      table.scrollTo(line);
    }
    following = false;
  }

  private void zoomTo(Issue issue) {
    selection.selectedIssue().set(issue.id());
    if (issue.geometry() != null) {
      navigator.showExtent(issue.geometry().getEnvelopeInternal());
    }
  }

  private void delete(Issue issue) {
    Outcome.of(
        desk.delete(issue.id()),
        done -> undo.show(words.texts().get("deleted", issue.title()), this::bringBack),
        failure -> undo.show(words.failure(failure), () -> delete(issue)));
  }

  private void bringBack() {
    Optional<Act> last = desk.nextUndo().get();
    if (isDeletion(last)) {
      UUID id = last.get().issue();
      Outcome.of(
          desk.undo(),
          act -> selection.selectedIssue().set(id),
          failure -> undo.show(words.failure(failure), this::bringBack));
    }
  }

  private static boolean isDeletion(Optional<Act> act) {
    return act.filter(last -> last.kind() == Act.Kind.DELETED).isPresent();
  }

  private void written(UUID id) {
    selection.selectedIssue().set(id);
    table.requestFocus();
  }
}
