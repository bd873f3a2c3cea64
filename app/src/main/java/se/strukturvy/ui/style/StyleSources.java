package se.strukturvy.ui.style;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import se.strukturvy.feature.Sentence;
import se.strukturvy.map.Layer;
import se.strukturvy.map.styles.FoundStyle;
import se.strukturvy.style.reading.StyleNote;
import se.strukturvy.ui.save.SaveQuestion;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/** The menu of where styles come from and go to: with the data, from a file, copied, exported. */
final class StyleSources {
  private static final int NOTES_SHOWN = 12;

  private final StyleEdits edits;
  private final Messages texts;
  private final Consumer<String> say;
  private final MenuButton menu;
  private List<FoundStyle> found = List.of();
  private String layerId = "";

  /**
   * Makes the menu.
   *
   * @param say tells people what was done and what was not understood
   */
  StyleSources(StyleEdits edits, Consumer<String> say) {
    this.edits = edits;
    this.say = say;
    texts = edits.texts();
    menu = new MenuButton(texts.get("sources"), new FontIcon(MaterialDesignP.PALETTE_OUTLINE));
    menu.setMaxWidth(Double.MAX_VALUE);
  }

  /** The button. */
  Node button() {
    return menu;
  }

  /** Looks for the styles of a layer, and says which of them it has. */
  void show(Layer layer) {
    if (layer.id().equals(layerId)) {
      return;
    }
    layerId = layer.id();
    found = List.of();
    fill();
    Outcome.of(
        edits.desk().found(layer),
        styles -> {
          if (layer.id().equals(layerId)) {
            found = styles;
            fill();
            styles.stream()
                .filter(style -> style.name().equals(layer.style().name()))
                .findFirst()
                .ifPresent(style -> say.accept(report(style)));
          }
        },
        failure -> say.accept(texts.sentences().say(failure)));
  }

  private void fill() {
    menu.getItems().clear();
    for (FoundStyle style : found) {
      MenuItem item = new MenuItem(texts.get("source.found", style.name(), style.place()));
      item.setMnemonicParsing(false);
      item.setDisable(style.usable().isEmpty());
      item.setOnAction(event -> use(style));
      menu.getItems().add(item);
    }
    if (!found.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems()
        .addAll(
            item("source.open", this::open),
            item("source.export", this::export),
            new SeparatorMenuItem(),
            item("source.copy", edits.desk()::copy),
            item("source.paste", this::paste));
  }

  private MenuItem item(String key, Runnable run) {
    MenuItem item = new MenuItem(texts.get(key));
    // Later, so that the menu is gone when a dialog opens.
    item.setOnAction(event -> Platform.runLater(run));
    return item;
  }

  private void use(FoundStyle style) {
    edits.change("source", style::applied);
    say.accept(report(style));
  }

  private void paste() {
    edits.layer().ifPresent(to -> edits.desk().paste(texts.get("step.paste", to.title())));
  }

  /** Which style it is, and what is drawn otherwise than it says. */
  private String report(FoundStyle style) {
    if (style.usable().isEmpty()) {
      Sentence why =
          style.failure() == null ? Sentence.of("No rule in it draws anything") : style.failure();
      return texts.get("source.unusable", style.name(), texts.sentences().say(why) + ".");
    }
    List<StyleNote> notes = style.reading().notes();
    String head = texts.get("source.used", style.name(), style.reading().format(), notes.size());
    return listed(head, notes);
  }

  private String exported(String file, List<StyleNote> notes) {
    return listed(texts.get("source.exported", file, notes.size()), notes);
  }

  private String listed(String head, List<StyleNote> notes) {
    return notes.stream()
        .limit(NOTES_SHOWN)
        .map(this::line)
        .collect(Collectors.joining("\n· ", notes.isEmpty() ? head : head + "\n· ", ""));
  }

  private String line(StyleNote note) {
    String rule = note.rule().isEmpty() ? "" : note.rule() + ": ";
    return rule + note.property() + " – " + texts.sentences().say(note.what());
  }

  private void open() {
    FileChooser chooser = chooser(texts.get("source.files"), "*.sld", "*.qml", "*.SLD", "*.QML");
    File file = chooser.showOpenDialog(menu.getScene().getWindow());
    if (file != null) {
      Outcome.of(
          edits.desk().read(file.toPath()),
          this::use,
          failure -> say.accept(texts.sentences().say(failure)));
    }
  }

  private void export() {
    FileChooser chooser = chooser("SLD 1.1", "*.sld");
    edits.layer().ifPresent(layer -> chooser.setInitialFileName(layer.title() + ".sld"));
    new SaveQuestion(menu.getScene().getWindow(), texts.locale())
        .ask(chooser)
        .ifPresent(file -> edits.layer().ifPresent(layer -> export(layer, file)));
  }

  private void export(Layer layer, Path file) {
    Outcome.of(
        edits.desk().write(layer, file),
        notes -> say.accept(exported(file.getFileName().toString(), notes)),
        failure -> say.accept(texts.sentences().say(failure)));
  }

  private static FileChooser chooser(String name, String... endings) {
    FileChooser chooser = new FileChooser();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(name, endings));
    return chooser;
  }
}
