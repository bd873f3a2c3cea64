package se.strukturvy.ui.style;

import java.util.function.Function;
import se.strukturvy.style.Style;
import se.strukturvy.style.classify.StyleDesign;
import se.strukturvy.ui.text.Messages;

/** Takes changes of a symbol. */
interface SymbolEdits {
  /** The words of this package. */
  Messages texts();

  /**
   * Changes the symbol.
   *
   * @param key what is changed
   */
  void restyle(String key, Function<StyleDesign, Style> how);
}
