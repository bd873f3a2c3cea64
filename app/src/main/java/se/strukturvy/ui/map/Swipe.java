package se.strukturvy.ui.map;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import se.strukturvy.structure.StructureImage;

/**
 * How two structure images share the map: the first lies left of a line, the other right of it; for
 * the JavaFX thread only.
 */
public final class Swipe {
  private final BooleanProperty wanted = new SimpleBooleanProperty(false);
  private final DoubleProperty position = new SimpleDoubleProperty(0.5);
  private final ObjectProperty<List<String>> images;
  private final BooleanBinding active;

  Swipe(ObjectProperty<List<String>> images) {
    this.images = images;
    active = Bindings.createBooleanBinding(() -> wanted.get() && isTwo(), wanted, images);
  }

  /** Whether two images that are on are to lie beside each other. */
  public BooleanProperty wanted() {
    return wanted;
  }

  /** Whether they do: it is wanted, and two images are on. */
  public BooleanBinding active() {
    return active;
  }

  /** Where the line stands, 0 at the left edge of the view to 1 at the right. */
  public DoubleProperty position() {
    return position;
  }

  /**
   * Lays two images beside each other: those that are on, or the one that is on and another.
   *
   * @param all the project's images; nothing happens when they are fewer than two
   */
  public void begin(List<StructureImage> all) {
    if (all.size() < 2) {
      return;
    }
    if (!isTwo()) {
      StructureImage first =
          all.stream()
              .filter(image -> images.get().contains(image.id()))
              .findFirst()
              .orElse(all.get(0));
      images.set(List.of(first.id(), partner(first, all).id()));
    }
    wanted.set(true);
  }

  /** Leaves the image left of the line alone on the map. */
  public void end() {
    List<String> kept = left();
    wanted.set(false);
    images.set(List.copyOf(kept));
  }

  /** The other version of an image where there is one, or else the next image. */
  private static StructureImage partner(StructureImage image, List<StructureImage> all) {
    return all.stream()
        .filter(each -> each.replaces().equals(image.id()) || each.id().equals(image.replaces()))
        .findFirst()
        .orElseGet(() -> all.get((all.indexOf(image) + 1) % all.size()));
  }

  /** Moves the line by a part of the view, and no farther than the edge. */
  public void move(double part) {
    position.set(Math.max(0, Math.min(1, position.get() + part)));
  }

  /** The images that are drawn left of the line, or all that are on where there is no line. */
  public List<String> left() {
    return active.get() ? images.get().subList(0, 1) : images.get();
  }

  /** The images that are drawn right of the line. */
  public List<String> right() {
    return active.get() ? images.get().subList(1, 2) : images.get();
  }

  private boolean isTwo() {
    return images.get().size() == 2;
  }
}
