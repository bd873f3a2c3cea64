package se.strukturvy.ui.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.act.Act;
import se.strukturvy.issue.concern.ConcernDifference;
import se.strukturvy.ui.action.KeyDispatcher;
import se.strukturvy.ui.control.EmptyState;
import se.strukturvy.ui.control.Panel;
import se.strukturvy.ui.control.UndoBar;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.issue.filter.FilterBar;
import se.strukturvy.ui.issue.list.GroupLine;
import se.strukturvy.ui.issue.list.IssueLine;
import se.strukturvy.ui.issue.list.IssueList;
import se.strukturvy.ui.issue.list.IssueTable;
import se.strukturvy.ui.issue.list.ListLine;
import se.strukturvy.ui.issue.summary.CountsDialog;
import se.strukturvy.ui.issue.summary.DifferencesDialog;
import se.strukturvy.ui.issue.words.IssueWords;
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
  private final Executor background;
  private final IssueList list;
  private final FilterBar filters;
  private final IssueTable table;
  private final UndoBar undo;
  private final IssueEditor editor;
  private Map<UUID, Integer> rows = Map.of();
  private boolean following;

  /**
   * Makes a panel.
   *
   * @param selection the issues, and which is picked
   * @param desk writes issues
   * @param navigator shows places
   * @param words issues in words
   * @param background writes files
   */
  public IssuePanel(
      SelectionModel selection,
      IssueDesk desk,
      Navigator navigator,
      IssueWords words,
      Executor background) {
    super("issue-panel");
    this.selection = selection;
    this.desk = desk;
    this.navigator = navigator;
    this.words = words;
    this.background = background;
    list = new IssueList(desk, words);
    filters = new FilterBar(list, desk, words, this::showCounts);
    table = new IssueTable(words);
    undo = new UndoBar(words.texts().get("undo"), words.texts().get("close"));
    editor = new IssueEditor(desk, words, this::written);
    lay();
    listen();
    list.order(table.order());
    list.refresh();
  }

  private void lay() {
    Button add = new Button(words.texts().get("new"), new FontIcon(MaterialDesignP.PLUS));
    add.setTooltip(new Tooltip(words.texts().get("new.tip")));
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(event -> editor.open());
    filters.getChildren().add(add);
    table.setPlaceholder(
        new EmptyState(MaterialDesignC.COMMENT_OUTLINE, words.texts().get("empty")));
    table.setSortPolicy(
        view -> {
          list.order(table.order());
          return true;
        });
    table.setRowFactory(
        view -> {
          TableRow<ListLine> row = new TableRow<>();
          row.setOnMouseClicked(event -> clicked(event, row.getItem()));
          return row;
        });
    VBox.setVgrow(table, Priority.ALWAYS);
    desk.home().ifPresent(home -> getChildren().add(new HomeBar(home, words.texts())));
    getChildren().addAll(filters, editor, table, undo);
  }

  private void clicked(MouseEvent event, ListLine line) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (line instanceof GroupLine group) {
      list.fold(group.value());
    } else if (line instanceof IssueLine issue && event.getClickCount() == 2) {
      zoomTo(issue.issue());
    }
  }

  private void listen() {
    list.answer()
        .addListener(
            (property, before, now) -> {
              show(now.lines());
              selection.leftOut().set(now.leftOut());
            });
    selection.issues().addListener((property, before, now) -> list.refresh());
    selection.selectedIssue().addListener((property, before, now) -> follow(now));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, before, now) -> {
              if (!following && now instanceof IssueLine line) {
                selection.selectedIssue().set(line.issue().id());
              }
            });
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    KeyDispatcher.listsIssues(table);
    desk.nextUndo().addListener((property, before, now) -> undo.hideUnless(isDeletion(now)));
    desk.boundaries().differences().addListener((property, before, now) -> tell(now));
  }

  private void pressed(KeyEvent event) {
    ListLine picked = table.getSelectionModel().getSelectedItem();
    boolean onIssue = picked instanceof IssueLine;
    boolean onGroup = picked instanceof GroupLine;
    KeyCode code = event.getCode();
    if (code == KeyCode.F && event.isShortcutDown()) {
      filters.focusSearch();
    } else if (code == KeyCode.DELETE && onIssue) {
      delete(((IssueLine) picked).issue());
    } else if (code == KeyCode.ENTER && onIssue) {
      zoomTo(((IssueLine) picked).issue());
    } else if ((code == KeyCode.ENTER || code == KeyCode.SPACE) && onGroup) {
      list.fold(((GroupLine) picked).value());
    } else {
      return;
    }
    event.consume();
  }

  private void show(List<ListLine> lines) {
    Map<UUID, Integer> places = new HashMap<>(lines.size() * 2);
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i) instanceof IssueLine line) {
        places.put(line.issue().id(), i);
      }
    }
    rows = places;
    following = true;
    table.getItems().setAll(lines);
    following = false;
    follow(selection.selectedIssue().get());
  }

  private void follow(UUID picked) {
    Integer row = picked == null ? null : rows.get(picked);
    ListLine present = table.getSelectionModel().getSelectedItem();
    boolean there = present instanceof IssueLine line && line.issue().id().equals(picked);
    following = true;
    if (row == null) {
      table.getSelectionModel().clearSelection();
    } else if (!there) {
      table.getSelectionModel().clearAndSelect(row);
      table.scrollTo(Math.max(0, row - 1));
    }
    following = false;
  }

  private void zoomTo(Issue issue) {
    selection.selectedIssue().set(issue.id());
    if (issue.geometry() != null) {
      navigator.showExtent(issue.geometry().getEnvelopeInternal());
    }
  }

  private void showCounts() {
    new CountsDialog(list.answer().get().issues(), words, background).showOver(this);
  }

  /** Other boundaries say something else of some issues. */
  private void tell(List<ConcernDifference> differences) {
    if (!differences.isEmpty()) {
      undo.show(
          words.texts().get("boundaries.differ", differences.size()),
          words.texts().get("boundaries.show"),
          () -> new DifferencesDialog(differences, words, selection).showOver(this));
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
