package se.strukturvy.ui.question;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.TableOptions;
import se.strukturvy.source.csv.CsvPreview;
import se.strukturvy.source.csv.CsvShape;
import se.strukturvy.ui.control.NameConverter;
import se.strukturvy.ui.desk.ReadingDesk;
import se.strukturvy.ui.text.Messages;

/** The controls that say how a text table is written and where its places stand. */
final class TableForm extends GridPane {
  /** Where the places of a table stand. */
  private enum Place {
    POINTS,
    WKT,
    NONE;

    static Place of(CsvShape shape) {
      return shape.wkt() >= 0 ? WKT : shape.isPlaced() ? POINTS : NONE;
    }
  }

  private static final double BOX_WIDTH = 200;

  private final Messages texts;
  private final ComboBox<Character> separator;
  private final ComboBox<Boolean> decimal;
  private final ComboBox<Charset> encoding;
  private final CheckBox header;
  private final ComboBox<Place> place;
  private final ComboBox<String> x = combo("x", Function.identity());
  private final ComboBox<String> y = combo("y", Function.identity());
  private final Label xName = new Label();
  private final Label yName = new Label();
  private Runnable changed = () -> {};
  private boolean filling;

  TableForm(Messages texts) {
    this.texts = texts;
    separator = combo("separator", this::separatorName);
    separator.getItems().setAll(';', ',', '\t', '|', ' ');
    decimal = combo("decimal", comma -> texts.get("table.decimal." + (comma ? "comma" : "point")));
    decimal.getItems().setAll(true, false);
    encoding = combo("encoding", charset -> charset.displayName(texts.locale()));
    encoding.getItems().setAll(ReadingDesk.usual());
    header = new CheckBox(texts.get("table.names"));
    header.setOnAction(event -> written());
    place = combo("place", at -> texts.get("table.place." + at.name().toLowerCase(Locale.ROOT)));
    place.getItems().setAll(Place.values());
    separator.setOnAction(event -> written());
    decimal.setOnAction(event -> written());
    encoding.setOnAction(event -> written());
    place.setOnAction(event -> placed());
    x.setOnAction(event -> placed());
    y.setOnAction(event -> placed());
    xName.setMinWidth(USE_PREF_SIZE);
    yName.setMinWidth(USE_PREF_SIZE);
    header.setMinWidth(USE_PREF_SIZE);
    setHgap(10);
    setVgap(6);
    addRow(0, label("table.separator"), separator, label("table.place"), place);
    addRow(1, label("table.decimal"), decimal, xName, x);
    addRow(2, label("table.encoding"), encoding, yName, y);
    add(header, 0, 3, 2, 1);
  }

  /** Runs {@code action} each time people change something. */
  void onChange(Runnable action) {
    changed = action;
  }

  /** Shows what a table is taken to be. */
  void show(CsvPreview preview) {
    filling = true;
    choose(separator, preview.dialect().separator());
    choose(decimal, preview.dialect().decimalComma());
    choose(encoding, preview.dialect().encoding());
    header.setSelected(preview.dialect().header());
    x.getItems().setAll(preview.columns());
    y.getItems().setAll(preview.columns());
    CsvShape shape = preview.shape();
    place.setValue(Place.of(shape));
    x.setValue(name(preview, shape.wkt() >= 0 ? shape.wkt() : shape.x()));
    y.setValue(name(preview, shape.y()));
    arrange();
    filling = false;
  }

  private static String name(CsvPreview preview, int column) {
    return column < 0 ? null : preview.columns().get(column);
  }

  private static <T> void choose(ComboBox<T> box, T value) {
    if (!box.getItems().contains(value)) {
      box.getItems().add(value);
    }
    box.setValue(value);
  }

  /** What people chose; where the places stand is found anew after {@link #written}. */
  OpenOptions options() {
    return OpenOptions.NONE
        .withEncoding(encoding.getValue())
        .withTable(
            new TableOptions(
                Optional.of(separator.getValue()),
                Optional.of(decimal.getValue()),
                Optional.of(header.isSelected()),
                coordinates()));
  }

  private Optional<List<String>> coordinates() {
    if (place.getValue() == null) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    if (place.getValue() != Place.NONE && x.getValue() != null) {
      names.add(x.getValue());
    }
    if (place.getValue() == Place.POINTS && y.getValue() != null) {
      names.add(y.getValue());
    }
    int needed = place.getValue() == Place.POINTS ? 2 : place.getValue() == Place.WKT ? 1 : 0;
    return Optional.of(names.size() == needed ? names : List.of());
  }

  /** Other columns may come of it, so where the places stand is no longer known. */
  private void written() {
    if (!filling) {
      filling = true;
      place.setValue(null);
      filling = false;
      changed.run();
    }
  }

  private void placed() {
    if (!filling) {
      filling = true;
      arrange();
      if (place.getValue() != Place.NONE && x.getValue() == null) {
        x.getSelectionModel().selectFirst();
      }
      if (place.getValue() == Place.POINTS && y.getValue() == null) {
        y.getSelectionModel().selectLast();
      }
      filling = false;
      changed.run();
    }
  }

  private void arrange() {
    boolean wkt = place.getValue() == Place.WKT;
    boolean points = place.getValue() == Place.POINTS;
    xName.setText(texts.get(wkt ? "table.wkt" : "table.x"));
    yName.setText(texts.get("table.y"));
    xName.setVisible(wkt || points);
    x.setVisible(wkt || points);
    yName.setVisible(points);
    y.setVisible(points);
  }

  private String separatorName(char c) {
    return switch (c) {
      case ';' -> texts.get("table.separator.semicolon");
      case ',' -> texts.get("table.separator.comma");
      case '\t' -> texts.get("table.separator.tab");
      case '|' -> texts.get("table.separator.bar");
      case ' ' -> texts.get("table.separator.space");
      default -> String.valueOf(c);
    };
  }

  private Node label(String key) {
    Label label = new Label(texts.get(key));
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static <T> ComboBox<T> combo(String id, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.setPrefWidth(BOX_WIDTH);
    box.setConverter(new NameConverter<>(name));
    return box;
  }
}
