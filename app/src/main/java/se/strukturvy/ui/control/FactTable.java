package se.strukturvy.ui.control;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A quiet table of two columns: what it is, and what it says; the values can be selected. */
public final class FactTable extends GridPane {
  private static final double NAME_PART = 40;

  /** Of a table of attributes, whose names are words that do not break. */
  private static final double ATTRIBUTE_PART = 48;

  private int rows;

  /** Makes a table without rows. */
  public FactTable() {
    this(NAME_PART);
  }

  private FactTable(double namePart) {
    getStyleClass().add("fact-table");
    ColumnConstraints names = new ColumnConstraints();
    names.setPercentWidth(namePart);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    values.setPercentWidth(100 - namePart);
    getColumnConstraints().addAll(names, values);
  }

  /** A table without rows for the attributes of a feature. */
  public static FactTable ofAttributes() {
    return new FactTable(ATTRIBUTE_PART);
  }

  /** Adds a row with words that can be selected and copied. */
  public void add(String name, String value) {
    add(name, new SelectableText(value));
  }

  /**
   * Adds a row with a control; the name stands before its middle, or before the first of several
   * lines.
   */
  public void add(String name, Node value) {
    Label label = new Label(name);
    label.setWrapText(true);
    label.setLabelFor(value);
    label.getStyleClass().addAll("muted", "fact-name");
    label.setMinHeight(Region.USE_PREF_SIZE);
    boolean lines = value instanceof TextArea || value instanceof VBox;
    setValignment(label, lines ? VPos.TOP : VPos.CENTER);
    setFillWidth(value, true);
    addRow(rows++, label, value);
  }

  /** Adds a control that says itself what it is; it has the whole row. */
  public void add(Node value) {
    add(value, 0, rows++, 2, 1);
  }

  /** Whether there are no rows. */
  public boolean isEmpty() {
    return rows == 0;
  }
}
