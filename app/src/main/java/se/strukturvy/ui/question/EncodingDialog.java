package se.strukturvy.ui.question;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Window;
import se.strukturvy.source.TextEncoding;
import se.strukturvy.ui.text.Messages;

/**
 * Asks in which encoding the text of a layer is.
 *
 * @param owner over which it asks
 * @param texts words of this package
 */
public record EncodingDialog(Window owner, Messages texts) {
  private static final double WIDTH = 460;

  /**
   * Asks; empty when people changed their mind.
   *
   * @param layer the layer's title
   * @param encodings the one in use, then others; empty when the text is plain in all of them
   */
  public Optional<Charset> ask(String layer, List<TextEncoding> encodings) {
    QuestionDialog dialog =
        new QuestionDialog(
            owner,
            texts,
            texts.get("encoding.title"),
            texts.get("encoding.header", layer),
            texts.get("use"));
    if (encodings.isEmpty()) {
      Node plain = new Label(texts.get("encoding.plain"));
      dialog.answerButton().setDisable(true);
      dialog.asks(plain, WIDTH);
      return Optional.empty();
    }
    EncodingBox box = new EncodingBox(encodings, texts);
    box.setPadding(new Insets(8));
    return dialog.asks(box, WIDTH) ? Optional.of(box.value()) : Optional.empty();
  }
}
