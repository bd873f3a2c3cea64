package se.strukturvy.ui.question;

import java.nio.charset.Charset;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.strukturvy.source.TextEncoding;
import se.strukturvy.ui.control.NameConverter;
import se.strukturvy.ui.text.Messages;

/** A choice of encodings, with three values as they would read in the one that is chosen. */
final class EncodingBox extends VBox {
  private static final double WIDTH = 190;

  private final ComboBox<TextEncoding> box = new ComboBox<>();
  private final Label samples = new Label();
  private final Messages texts;

  /**
   * Makes a choice.
   *
   * @param encodings the one in use, then others
   */
  EncodingBox(List<TextEncoding> encodings, Messages texts) {
    super(2);
    this.texts = texts;
    box.setId("encoding");
    box.setMinWidth(WIDTH);
    box.getItems().setAll(encodings);
    box.setConverter(new NameConverter<>(this::name));
    box.valueProperty()
        .addListener((property, before, now) -> samples.setText(String.join("\n", now.samples())));
    samples.getStyleClass().add("text-muted");
    samples.setId("samples");
    box.getSelectionModel().selectFirst();
    getChildren().addAll(box, samples);
  }

  private String name(TextEncoding encoding) {
    String charset = encoding.charset().displayName(texts.locale());
    return switch (encoding.origin()) {
      case GUESS -> texts.get("encoding.guess", charset);
      case HEADER, SIDECAR -> texts.get("encoding.stated", charset);
      case USER -> charset;
    };
  }

  /** The encoding that is chosen. */
  Charset value() {
    return box.getValue().charset();
  }
}
