package se.strukturvy.ui.issue.theme;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import se.strukturvy.issue.theme.Theme;
import se.strukturvy.issue.theme.ThemeSymbol;

/** A theme's mark: its symbol and its letter on its colour; an empty ring for an unclear theme. */
public final class ThemeMark extends HBox {
  private static final double HEIGHT = 17;
  private static final double WIDTH = 33;
  private static final double SYMBOL = 12;

  /** The mark of a theme; none is an unclear one. */
  public ThemeMark(Optional<Theme> theme) {
    super(3);
    getStyleClass().add("theme-mark");
    setAlignment(Pos.CENTER);
    setMinSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    Text letter = new Text(theme.map(Theme::letter).orElse("?"));
    letter.getStyleClass().add("theme-letter");
    if (theme.isPresent()) {
      setStyle("-fx-background-color: " + theme.get().colour().hex() + ";");
      Color ink = Color.web(theme.get().ink().hex());
      letter.setFill(ink);
      getChildren().add(symbol(theme.get().symbol(), ink));
    } else {
      getStyleClass().add("theme-unclear");
      letter.getStyleClass().add("theme-unclear-letter");
    }
    getChildren().add(letter);
  }

  /** A symbol, as high as the letters beside it need it. */
  static StackPane symbol(ThemeSymbol symbol, Color ink) {
    SVGPath path = new SVGPath();
    path.setContent(symbol.path());
    if (ink == null) {
      path.getStyleClass().add("theme-symbol");
    } else {
      path.setFill(ink);
    }
    path.setScaleX(SYMBOL / ThemeSymbol.BOX);
    path.setScaleY(SYMBOL / ThemeSymbol.BOX);
    // The path keeps its full size in the layout; what holds it is as small as it looks.
    StackPane held = new StackPane(path);
    held.setMinSize(SYMBOL, SYMBOL);
    held.setPrefSize(SYMBOL, SYMBOL);
    held.setMaxSize(SYMBOL, SYMBOL);
    return held;
  }
}
