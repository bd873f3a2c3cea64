package se.strukturvy.ui.control;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A panel of the window: its parts below each other, with the panels' style sheet. */
public class Panel extends VBox {
  /** Makes a panel that the style sheet knows as {@code styleClass}. */
  public Panel(String styleClass, Node... parts) {
    super(parts);
    getStyleClass().addAll("panel", styleClass);
    getStylesheets().add(styleSheet());
  }

  /** The panels' style sheet, for what stands elsewhere and is made of the same parts. */
  public static String styleSheet() {
    return Objects.requireNonNull(Panel.class.getResource("/se/strukturvy/ui/panels.css"))
        .toExternalForm();
  }
}
