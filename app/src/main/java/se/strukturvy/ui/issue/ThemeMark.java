package se.strukturvy.ui.issue;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import se.strukturvy.issue.Theme;
import se.strukturvy.style.Rgba;

/** A theme's mark: a disc in its colour with its letter; an empty ring for an unclear theme. */
final class ThemeMark extends StackPane {
  private static final double RADIUS = 8.5;

  ThemeMark(Optional<Theme> theme) {
    getStyleClass().add("theme-mark");
    setMinSize(RADIUS * 2, RADIUS * 2);
    setMaxSize(RADIUS * 2, RADIUS * 2);
    Circle disc = new Circle(RADIUS);
    Text letter = new Text(theme.map(Theme::letter).orElse("?"));
    letter.getStyleClass().add("theme-letter");
    if (theme.isPresent()) {
      Rgba colour = theme.get().colour();
      disc.setFill(Color.rgb(colour.red(), colour.green(), colour.blue()));
      letter.setFill(isLight(colour) ? Color.BLACK : Color.WHITE);
    } else {
      disc.getStyleClass().add("theme-unclear");
      letter.getStyleClass().add("theme-unclear-letter");
    }
    getChildren().addAll(disc, letter);
  }

  /** Whether black letters have more contrast than white ones: WCAG 2.1, relative luminance. */
  static boolean isLight(Rgba colour) {
    double luminance =
        0.2126 * linear(colour.red())
            + 0.7152 * linear(colour.green())
            + 0.0722 * linear(colour.blue());
    return luminance > 0.179;
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
