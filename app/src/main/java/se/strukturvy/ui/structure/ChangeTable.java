package se.strukturvy.ui.structure;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import se.strukturvy.structure.ImageChange;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.ui.text.Messages;

/** What differs between two versions of an image, a row each. */
final class ChangeTable extends TableView<ImageChange> {
  private final Messages texts;

  ChangeTable(Messages texts) {
    this.texts = texts;
    setId("change-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setPlaceholder(new Label(texts.get("diff.none")));
    add("diff.what", 110, change -> texts.get("diff." + lower(change.what())));
    add("diff.name", 190, ImageChange::name);
    add("diff.detail", 300, this::detail);
  }

  private void add(String title, double width, Function<ImageChange, String> text) {
    TableColumn<ImageChange, String> column = new TableColumn<>(texts.get(title));
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setCellFactory(owner -> new WrappingCell<>());
    getColumns().add(column);
  }

  private String detail(ImageChange change) {
    return switch (change.what()) {
      case ADDED -> label(change.after());
      case REMOVED -> label(change.before());
      case MOVED -> texts.get("diff.metres", Math.round(change.metres()));
      case RECLASSED -> texts.get("diff.classes", label(change.before()), label(change.after()));
    };
  }

  private String label(LegendClass line) {
    return line == null ? texts.get("diff.unclassified") : line.label();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
