package se.strukturvy.ui;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Remembers where the window stood and how large it was, unless that screen is gone.
 *
 * @param stage the window
 * @param preferences where it is kept
 */
record WindowPlace(Stage stage, Preferences preferences) {
  private static final String KEY = "window";
  private static final double LEAST = 400;
  private static final double PART = 0.92;

  /** Puts the window where it was; the first time it nearly fills the screen. */
  void restore() {
    Optional<Rectangle2D> kept = preferences.get(KEY).flatMap(WindowPlace::parse);
    Rectangle2D place = kept.filter(WindowPlace::isOnAScreen).orElseGet(WindowPlace::first);
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
    stage.setWidth(place.getWidth());
    stage.setHeight(place.getHeight());
    stage.setMaximized(preferences.get(KEY + ".maximized").filter("true"::equals).isPresent());
  }

  void remember() {
    preferences.put(KEY + ".maximized", String.valueOf(stage.isMaximized()));
    if (!stage.isMaximized() && !stage.isFullScreen()) {
      preferences.put(
          KEY,
          Math.round(stage.getX())
              + " "
              + Math.round(stage.getY())
              + " "
              + Math.round(stage.getWidth())
              + " "
              + Math.round(stage.getHeight()));
    }
  }

  private static Optional<Rectangle2D> parse(String text) {
    if (!text.matches("-?\\d{1,6} -?\\d{1,6} \\d{1,6} \\d{1,6}")) {
      return Optional.empty();
    }
    String[] numbers = text.split(" ", -1);
    return Optional.of(
        new Rectangle2D(
            Double.parseDouble(numbers[0]),
            Double.parseDouble(numbers[1]),
            Math.max(LEAST, Double.parseDouble(numbers[2])),
            Math.max(LEAST, Double.parseDouble(numbers[3]))));
  }

  private static boolean isOnAScreen(Rectangle2D place) {
    return !Screen.getScreensForRectangle(place).isEmpty();
  }

  private static Rectangle2D first() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double width = screen.getWidth() * PART;
    double height = screen.getHeight() * PART;
    return new Rectangle2D(
        screen.getMinX() + (screen.getWidth() - width) / 2,
        screen.getMinY() + (screen.getHeight() - height) / 2,
        width,
        height);
  }
}
