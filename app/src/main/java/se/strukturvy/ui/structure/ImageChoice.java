package se.strukturvy.ui.structure;

import java.util.List;
import javafx.scene.control.ComboBox;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.ui.control.NameConverter;

/** Chooses one of the project's structure images; its version tells it from the others. */
final class ImageChoice extends ComboBox<StructureImage> {
  ImageChoice() {
    setMaxWidth(Double.MAX_VALUE);
    setConverter(new NameConverter<>(image -> image.title() + ", v. " + image.version()));
  }

  /** Offers images and keeps the one that was chosen, by its id. */
  void offer(List<StructureImage> images, StructureImage otherwise) {
    StructureImage kept = getValue();
    getItems().setAll(images);
    setValue(
        images.stream()
            .filter(image -> kept != null && image.id().equals(kept.id()))
            .findFirst()
            .orElse(otherwise));
  }
}
