package se.strukturvy.ui.issue.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import se.strukturvy.issue.lists.ThemeList;
import se.strukturvy.issue.theme.Theme;
import se.strukturvy.issue.theme.ThemeSymbol;
import se.strukturvy.style.Rgba;
import se.strukturvy.ui.control.ListDialog;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.task.Outcome;

/**
 * The list of themes to edit: name, letter, symbol and colour of each, further ones, and ones that
 * are no longer used. Every change is stored at once, and can be undone.
 */
public final class ThemeEditor {
  private final IssueDesk desk;
  private final IssueWords words;
  private final VBox rows = new VBox(4);
  private final ScrollPane scroll = new ScrollPane(rows);
  private final Label said = new Label();

  /** Code of the theme that was just added and is not in the list yet; null when there is none. */
  private String added;

  /**
   * Makes an editor.
   *
   * @param desk writes themes
   * @param words issues in words
   */
  public ThemeEditor(IssueDesk desk, IssueWords words) {
    this.desk = desk;
    this.words = words;
    said.getStyleClass().add("danger");
    said.setWrapText(true);
  }

  /** Shows it above the window of a node. */
  public void showOver(Node owner) {
    ListDialog dialog = new ListDialog(words.texts().get("themes"));
    dialog.getDialogPane().setHeaderText(words.texts().get("themes.header"));
    Button add = new Button(words.texts().get("themes.add"), new FontIcon(MaterialDesignP.PLUS));
    add.setOnAction(event -> add());
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    dialog.getDialogPane().setContent(new VBox(8, scroll, add, said));
    ChangeListener<Object> follow = (property, before, now) -> fill();
    words.list().addListener(follow);
    dialog.setOnHidden(event -> words.list().removeListener(follow));
    fill();
    dialog.showOver(owner);
  }

  private void add() {
    added = UUID.randomUUID().toString();
    put(ThemeList.added(added, words.texts().get("themes.new"), "?"));
  }

  private void fill() {
    rows.getChildren().setAll(words.themes().all().stream().map(this::row).toList());
    rows.getChildren().stream()
        .filter(row -> row.getUserData().equals(added))
        .findFirst()
        .ifPresent(row -> Platform.runLater(() -> begin((HBox) row)));
  }

  /** A new theme stands last: it is brought into view, its name ready to be typed over. */
  private void begin(HBox row) {
    added = null;
    scroll.layout();
    scroll.setVvalue(scroll.getVmax());
    row.getChildren().get(1).requestFocus();
  }

  private Node row(Theme theme) {
    TextField name = new TextField(theme.name());
    name.setAccessibleText(words.texts().get("themes.name"));
    HBox.setHgrow(name, Priority.ALWAYS);
    TextField letter = new TextField(theme.letter());
    letter.setAccessibleText(words.texts().get("themes.letter"));
    letter.setPrefColumnCount(2);
    Rgba rgba = theme.colour();
    ColorPicker colour = new ColorPicker(Color.rgb(rgba.red(), rgba.green(), rgba.blue()));
    colour.setAccessibleText(words.texts().get("themes.colour"));
    colour.setStyle("-fx-color-label-visible: false;");
    SymbolBox symbol = new SymbolBox(words, theme.symbol());
    Runnable write =
        () ->
            changed(theme, name.getText(), letter.getText(), colour.getValue(), symbol.getValue());
    symbol.setOnAction(event -> write.run());
    name.setOnAction(event -> write.run());
    letter.setOnAction(event -> write.run());
    colour.setOnAction(event -> write.run());
    onLeave(name, write);
    onLeave(letter, write);
    Button hide = new Button("", new FontIcon(MaterialDesignT.TRASH_CAN_OUTLINE));
    hide.getStyleClass().addAll("flat", "button-icon");
    hide.setTooltip(new Tooltip(words.texts().get("themes.hide")));
    hide.setAccessibleText(words.texts().get("themes.hide"));
    hide.setOnAction(
        event ->
            write(
                book -> {
                  new ThemeList(book.records()).hide(theme);
                  return theme;
                }));
    HBox row = new HBox(8, new ThemeMark(Optional.of(theme)), name, letter, symbol, colour, hide);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setUserData(theme.code());
    return row;
  }

  private static void onLeave(TextField field, Runnable write) {
    field
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                write.run();
              }
            });
  }

  private void changed(Theme theme, String name, String letter, Color colour, ThemeSymbol symbol) {
    String hex =
        String.format(
            Locale.ROOT,
            "#%02X%02X%02X",
            Math.round(colour.getRed() * 255),
            Math.round(colour.getGreen() * 255),
            Math.round(colour.getBlue() * 255));
    String shown = letter.isBlank() ? theme.letter() : letter.strip().substring(0, 1);
    Theme edited =
        new Theme(
            theme.code(),
            name.isBlank() ? theme.name() : name.strip(),
            shown,
            Rgba.parse(hex),
            symbol);
    if (!edited.equals(theme)) {
      put(edited);
    }
  }

  private void put(Theme theme) {
    write(
        book -> {
          new ThemeList(book.records()).put(theme);
          return theme;
        });
  }

  private void write(IssueDesk.Work<Theme> work) {
    Outcome.of(
        desk.with(work), done -> said.setText(""), failure -> said.setText(words.failure(failure)));
  }
}
