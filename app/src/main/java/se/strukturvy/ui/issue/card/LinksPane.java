package se.strukturvy.ui.issue.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueLink;
import se.strukturvy.issue.search.SwedishText;
import se.strukturvy.ui.control.NameConverter;
import se.strukturvy.ui.control.SuggestedText;
import se.strukturvy.ui.issue.pane.CardPane;
import se.strukturvy.ui.issue.pane.FieldSaver;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.map.SelectionModel;

/** The ties of an issue: to other issues, to directions of the strategy, to what is on the map. */
final class LinksPane extends CardPane {
  private static final int MOST = 6;

  private final SelectionModel selection;
  private final LinkTargets targets;

  LinksPane(IssueWords words, FieldSaver saver, SelectionModel selection, LinkTargets targets) {
    super(words, saver);
    this.selection = selection;
    this.targets = targets;
  }

  @Override
  protected String heading(Issue now) {
    int ties = now.details().links().size() + now.details().features().size();
    return words().texts().get("links", ties + incoming(now).size());
  }

  @Override
  protected Object facts(Issue now) {
    return List.of(now.details().links(), now.details().features(), incoming(now));
  }

  /** The issues that are tied to this one, with the tie. */
  private List<Map.Entry<UUID, IssueLink.Kind>> incoming(Issue now) {
    List<Map.Entry<UUID, IssueLink.Kind>> ties = new ArrayList<>();
    for (Issue other : selection.issues().get()) {
      for (IssueLink link : other.details().links()) {
        if (link.target().equals(now.id())) {
          ties.add(Map.entry(other.id(), link.kind()));
        }
      }
    }
    return ties;
  }

  @Override
  protected void build(Issue now) {
    content().getChildren().clear();
    for (IssueLink link : now.details().links()) {
      content().getChildren().add(issueRow(now.id(), link));
    }
    for (Map.Entry<UUID, IssueLink.Kind> tie : incoming(now)) {
      Label kind = new Label("← " + kindName(tie.getValue()));
      kind.getStyleClass().add("muted");
      kind.setMinWidth(USE_PREF_SIZE);
      content().getChildren().add(line(kind, title(tie.getKey())));
    }
    now.details()
        .features()
        .forEach((key, name) -> content().getChildren().add(featureRow(now.id(), key, name)));
    content().getChildren().addAll(issueSearch(now), featureMenu(now));
  }

  private Node issueRow(UUID about, IssueLink link) {
    ComboBox<IssueLink.Kind> kind = new ComboBox<>();
    kind.getItems().setAll(IssueLink.Kind.values());
    kind.setConverter(new NameConverter<>(this::kindName));
    kind.setValue(link.kind());
    kind.setMinWidth(112);
    kind.setAccessibleText(words().texts().get("links.kind"));
    kind.valueProperty()
        .addListener(
            (p, before, chosen) -> saver().save(about, IssueChange.link(link.target(), chosen)));
    return line(
        kind,
        title(link.target()),
        cross(() -> saver().save(about, IssueChange.link(link.target(), null))));
  }

  private String kindName(IssueLink.Kind kind) {
    return words().texts().get("link." + kind.name());
  }

  private Node title(UUID id) {
    String name =
        selection.issues().get().stream()
            .filter(issue -> issue.id().equals(id))
            .findFirst()
            .map(Issue::title)
            .orElse(words().texts().get("links.gone"));
    Hyperlink title = new Hyperlink(name);
    title.setTooltip(new Tooltip(name));
    title.setOnAction(event -> selection.selectedIssue().set(id));
    return title;
  }

  private Node featureRow(UUID about, String key, String name) {
    Hyperlink title = new Hyperlink(name);
    title.setTooltip(new Tooltip(words().texts().get("links.show")));
    title.setOnAction(event -> targets.show(key));
    return line(title, cross(() -> saver().save(about, IssueChange.feature(key, null))));
  }

  private Button cross(Runnable untie) {
    Button cross = new Button("", new FontIcon(MaterialDesignC.CLOSE));
    cross.getStyleClass().addAll("flat", "button-icon", "bare");
    cross.setAccessibleText(words().texts().get("links.remove"));
    cross.setTooltip(new Tooltip(words().texts().get("links.remove")));
    cross.setMinWidth(USE_PREF_SIZE);
    cross.setOnAction(event -> untie.run());
    return cross;
  }

  private static Node line(Node... parts) {
    HBox line = new HBox(4, parts);
    for (Node part : parts) {
      if (part instanceof Hyperlink link) {
        link.setMaxWidth(Double.MAX_VALUE);
        link.setMinWidth(0);
        HBox.setHgrow(link, Priority.ALWAYS);
      }
    }
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node issueSearch(Issue now) {
    VBox found = new VBox();
    SuggestedText search = new SuggestedText(words().texts().get("links.find"), List::of);
    search.getChildren().remove(1);
    search.field().textProperty().addListener((p, before, typed) -> find(now, typed, found));
    return new VBox(2, search, found);
  }

  private void find(Issue now, String typed, VBox found) {
    List<String> wanted = SwedishText.words(typed);
    found.getChildren().clear();
    if (wanted.isEmpty()) {
      return;
    }
    selection.issues().get().stream()
        .filter(other -> !other.id().equals(now.id()))
        .filter(other -> hasAll(SwedishText.fold(other.title()), wanted))
        .limit(MOST)
        .forEach(
            other -> {
              Hyperlink tie = new Hyperlink(other.title());
              tie.setOnAction(
                  event ->
                      saver().save(now.id(), IssueChange.link(other.id(), IssueLink.Kind.BELONGS)));
              found.getChildren().add(tie);
            });
  }

  private static boolean hasAll(String folded, List<String> wanted) {
    return wanted.stream().allMatch(folded::contains);
  }

  private Node featureMenu(Issue now) {
    MenuButton menu = new MenuButton(words().texts().get("links.map"));
    menu.setTooltip(new Tooltip(words().texts().get("links.map.tip")));
    menu.getItems().add(new MenuItem(""));
    menu.setOnShowing(
        event -> {
          menu.getItems().clear();
          targets.offered().forEach((key, name) -> menu.getItems().add(tie(now.id(), key, name)));
          if (menu.getItems().isEmpty()) {
            MenuItem none = new MenuItem(words().texts().get("links.map.none"));
            none.setDisable(true);
            menu.getItems().add(none);
          }
        });
    return menu;
  }

  private MenuItem tie(UUID about, String key, String name) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> saver().save(about, IssueChange.feature(key, name)));
    return item;
  }
}
