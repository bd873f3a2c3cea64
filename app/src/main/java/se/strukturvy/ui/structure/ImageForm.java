package se.strukturvy.ui.structure;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.structure.StructureImage.Status;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.ui.control.NameConverter;
import se.strukturvy.ui.text.Messages;
import se.strukturvy.ui.text.ScaleText;

/** The facts of a structure image as fields to fill in. */
final class ImageForm extends GridPane {
  private final Messages texts;
  private final TextField title = new TextField();
  private final TextField owner = new TextField();
  private final TextField horizon = new TextField();
  private final TextField adopted = new TextField();
  private final TextField version = new TextField();
  private final ComboBox<Status> status = new ComboBox<>();
  private final TextField source = new TextField();
  private final TextField closest = new TextField();
  private final TextField farthest = new TextField();
  private final Label ground = new Label();
  private Envelope extent;

  /**
   * Makes a form filled in with an image's facts.
   *
   * @param view the ground that the map shows, which can be taken over
   */
  ImageForm(StructureImage image, Envelope view, Messages texts) {
    this.texts = texts;
    setHgap(12);
    setVgap(8);
    setPadding(new Insets(12));
    ColumnConstraints wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    ColumnConstraints narrow = new ColumnConstraints();
    narrow.setMinWidth(USE_PREF_SIZE);
    getColumnConstraints().addAll(narrow, wide);
    status.getItems().setAll(Status.values());
    status.setConverter(
        new NameConverter<>(value -> texts.get("status." + value.name().toLowerCase(Locale.ROOT))));
    fill(image);
    Button take = new Button(texts.get("edit.extent.take"));
    take.setOnAction(event -> showExtent(view));
    HBox scales = new HBox(6, new Label("1:"), closest, new Label("–  1:"), farthest);
    scales.setAlignment(Pos.CENTER_LEFT);
    HBox box = new HBox(10, ground, take);
    box.setAlignment(Pos.CENTER_LEFT);
    row("title", title);
    row("owner", owner);
    row("horizon", horizon);
    row("adopted", adopted);
    row("version", version);
    row("status", status);
    row("source", source);
    row("scale", scales);
    row("extent", box);
  }

  private void row(String key, Node field) {
    Label label = new Label(texts.get("edit." + key));
    label.setLabelFor(field);
    field.setId("image-" + key);
    addRow(getRowCount(), label, field);
  }

  private void fill(StructureImage image) {
    title.setText(image.title());
    owner.setText(image.owner());
    horizon.setText(image.horizon() > 0 ? Integer.toString(image.horizon()) : "");
    adopted.setText(image.adopted());
    adopted.setPromptText(texts.get("edit.adopted.form"));
    version.setText(image.version());
    status.setValue(image.status());
    source.setText(image.source());
    closest.setText(scale(image.validScale().closest()));
    farthest.setText(scale(image.validScale().farthest()));
    closest.setPromptText(texts.get("edit.scale.none"));
    farthest.setPromptText(texts.get("edit.scale.none"));
    showExtent(image.extent());
  }

  private void showExtent(Envelope box) {
    extent = new Envelope(box);
    ground.setText(
        box.isNull()
            ? texts.get("edit.extent.none")
            : texts.get(
                "edit.extent.size",
                Math.round(box.getWidth() / 1000),
                Math.round(box.getHeight() / 1000)));
  }

  /** What is wrong with what was filled in, as a key of the bundle; null for nothing. */
  String fault() {
    if (title.getText().isBlank()) {
      return "edit.fault.title";
    }
    if (!horizon.getText().strip().matches("(\\d{4})?")) {
      return "edit.fault.horizon";
    }
    if (!adopted.getText().strip().matches("(\\d{4}(-\\d{2}(-\\d{2})?)?)?")) {
      return "edit.fault.adopted";
    }
    double from = number(closest).orElse(0);
    double to = number(farthest).orElse(Double.POSITIVE_INFINITY);
    return isScale(closest) && isScale(farthest) && from < to ? null : "edit.fault.scale";
  }

  /** The image with the facts as they are filled in now. */
  StructureImage applied(StructureImage image) {
    return new StructureImage(
        image.id(),
        title.getText().strip(),
        owner.getText().strip(),
        horizon.getText().isBlank() ? 0 : Integer.parseInt(horizon.getText().strip()),
        adopted.getText().strip(),
        version.getText().strip(),
        status.getValue(),
        source.getText().strip(),
        new ScaleRange(
            number(closest).orElse(0), number(farthest).orElse(Double.POSITIVE_INFINITY)),
        extent,
        image.members(),
        image.legend(),
        image.replaces(),
        image.ground());
  }

  private static String scale(double denominator) {
    return denominator > 0 && Double.isFinite(denominator)
        ? Long.toString(Math.round(denominator))
        : "";
  }

  private static boolean isScale(TextField field) {
    return field.getText().isBlank() || number(field).isPresent();
  }

  private static OptionalDouble number(TextField field) {
    return ScaleText.parse(field.getText());
  }
}
