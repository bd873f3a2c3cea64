package se.strukturvy.ui.issue.card;

import java.util.Comparator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.concern.ConcernedMunicipality;
import se.strukturvy.issue.concern.ConcernedMunicipality.Link;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.search.SwedishText;
import se.strukturvy.ui.desk.BoundaryNews;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.issue.pane.FieldSaver;
import se.strukturvy.ui.issue.words.IssueWords;

/** Whom an issue concerns, as computed, with corrections by hand marked as such. */
final class ConcernList extends VBox {
  private static final int[] DISTANCES = {0, 100, 500, 1_000, 5_000};

  private final IssueWords words;
  private final IssueDesk desk;
  private final FieldSaver saver;
  private final Consumer<IssueChange> save;

  ConcernList(IssueWords words, IssueDesk desk, FieldSaver saver, Consumer<IssueChange> save) {
    this.words = words;
    this.desk = desk;
    this.saver = saver;
    this.save = save;
    getStyleClass().add("concern-list");
  }

  void show(Issue issue) {
    Label heading = new Label(words.texts().get("concern"));
    heading.getStyleClass().add("heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    Label reach = new Label(words.reach(issue.concern().reach()));
    reach.getStyleClass().add("badge");
    reach.setTooltip(new Tooltip(words.texts().get("reach.tip")));
    reach.setMinWidth(USE_PREF_SIZE);
    heading.setWrapText(true);
    HBox head = new HBox(heading, reach);
    head.setAlignment(Pos.BASELINE_LEFT);
    getChildren().setAll(head);
    if (issue.concern().municipalities().isEmpty()) {
      Label none = new Label(words.texts().get("concern.none"));
      none.setWrapText(true);
      none.getStyleClass().add("muted");
      getChildren().add(none);
    }
    issue.concern().municipalities().forEach(one -> getChildren().add(row(one, issue)));
    FlowPane foot = new FlowPane(6, 0, adder(issue), distance());
    getChildren().add(foot);
  }

  /** Adds a municipality by hand: any that the boundaries know. */
  private Node adder(Issue issue) {
    MenuButton menu = button("concern.add");
    menu.setOnShowing(
        event -> {
          Set<String> there =
              issue.concern().municipalities().stream()
                  .filter(one -> one.link() != Link.TOUCHES)
                  .map(ConcernedMunicipality::code)
                  .collect(Collectors.toSet());
          menu.getItems().clear();
          desk.boundaries().municipalities().get().stream()
              .filter(one -> !there.contains(one.code()))
              .sorted(Comparator.comparing(Municipality::name, SwedishText.order()))
              .forEach(one -> menu.getItems().add(item(one.name(), () -> add(one))));
        });
    return menu;
  }

  private void add(Municipality one) {
    save.accept(IssueChange.municipality(one.code(), one.name(), Link.ADDED));
  }

  /** How near a municipality must be to be touched; for all issues. */
  private Node distance() {
    int now = desk.book().map(BoundaryNews::distance).orElse(BoundaryNews.USUAL_DISTANCE);
    MenuButton menu = button("concern.distance");
    menu.setText(words.texts().get("concern.within", now));
    menu.getItems().clear();
    for (int metres : DISTANCES) {
      String title = words.texts().get("concern.within", metres);
      menu.getItems().add(item(title, () -> setDistance(metres, title)));
    }
    return menu;
  }

  private void setDistance(int metres, String title) {
    saver.run(
        book -> {
          BoundaryNews.setDistance(book, metres, title);
          return metres;
        },
        () -> {});
  }

  private MenuButton button(String key) {
    MenuButton menu = new MenuButton(words.texts().get(key));
    menu.setTooltip(new Tooltip(words.texts().get(key + ".tip")));
    menu.getStyleClass().addAll("small", "flat", "bare");
    menu.getItems().add(new MenuItem(""));
    return menu;
  }

  private static MenuItem item(String name, Runnable run) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> run.run());
    return item;
  }

  private Node row(ConcernedMunicipality one, Issue issue) {
    Label name = new Label(one.name());
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    if (one.link() == Link.REMOVED) {
      name.getStyleClass().add("struck");
    }
    Label share = new Label(share(one, issue));
    share.getStyleClass().add("muted");
    share.setMinWidth(USE_PREF_SIZE);
    boolean byHand = one.link() == Link.ADDED || one.link() == Link.REMOVED;
    String key =
        byHand ? "concern.restore" : one.link() == Link.TOUCHES ? "concern.count" : "concern.drop";
    Hyperlink change = new Hyperlink(words.texts().get(key));
    change.getStyleClass().add("small");
    change.setMinWidth(USE_PREF_SIZE);
    change.setTooltip(new Tooltip(words.texts().get(key + ".tip")));
    Link link = byHand ? null : one.link() == Link.TOUCHES ? Link.ADDED : Link.REMOVED;
    change.setOnAction(
        event -> save.accept(IssueChange.municipality(one.code(), one.name(), link)));
    HBox row = new HBox(8, name, share, change);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** The share for lines and areas; for a point there is nothing to share. */
  private String share(ConcernedMunicipality one, Issue issue) {
    if (one.link() != Link.MEETS) {
      return words.texts().get("concern." + one.link().name());
    }
    boolean divisible = issue.geometry() != null && issue.geometry().getDimension() > 0;
    long percent = Math.round(one.share() * 100);
    return divisible ? (percent == 0 ? "< 1 %" : percent + " %") : "";
  }
}
