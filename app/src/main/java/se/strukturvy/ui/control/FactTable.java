package se.strukturvy.ui.control;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A quiet table of two columns: what it is, and what it says; the values can be selected. */
public final class FactTable extends GridPane {
  private static final double NAME_PART = 38;

  private int rows;

  /** Makes a table without rows. */
  public FactTable() {
    getStyleClass().add("fact-table");
    ColumnConstraints names = new ColumnConstraints();
    names.setPercentWidth(NAME_PART);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    values.setPercentWidth(100 - NAME_PART);
    getColumnConstraints().addAll(names, values);
  }

  /** Adds a row with words that can be selected and copied. */
  public void add(String name, String value) {
    add(name, new SelectableText(value));
  }

  /** Adds a row with a control. */
  public void add(String name, Node value) {
    Label label = new Label(name);
    label.setWrapText(true);
    label.setLabelFor(value);
    label.getStyleClass().addAll("muted", "fact-name");
    label.setMinHeight(Region.USE_PREF_SIZE);
    setValignment(label, VPos.TOP);
    setFillWidth(value, true);
    addRow(rows++, label, value);
  }

  /** Whether there are no rows. */
  public boolean isEmpty() {
    return rows == 0;
  }
}
