package se.strukturvy.ui.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.ui.map.MapModel;

/**
 * Shows the ground of a structure image the first time it is chosen, unless people look closely at
 * a place in it. After that, a change between images of the same ground leaves the view alone, so
 * that they can be compared; one to an image of other ground goes back to what was last seen there.
 */
public final class ImageViews {
  private final MapModel model;
  private final Consumer<Envelope> zoomTo;
  private final Set<String> used = new HashSet<>();
  private final Map<Envelope, Envelope> lastSeen = new HashMap<>();

  /**
   * Starts to follow the switch.
   *
   * @param zoomTo shows a box, metres
   */
  public ImageViews(MapModel model, Consumer<Envelope> zoomTo) {
    this.model = model;
    this.zoomTo = zoomTo;
    model.activeImages().addListener((property, before, now) -> chosen(before, now));
  }

  private void chosen(List<String> before, List<String> now) {
    Envelope shown = model.viewport().get().extent();
    Optional<Envelope> left = only(before).map(StructureImage::extent);
    left.ifPresent(ground -> lastSeen.put(ground, shown));
    only(now)
        .filter(image -> !image.extent().isNull())
        .ifPresent(
            image -> {
              Envelope ground = image.extent();
              if (used.add(image.id())) {
                showGround(ground, shown);
              } else if (left.isPresent() && !left.get().equals(ground)) {
                Optional.ofNullable(lastSeen.get(ground)).ifPresent(zoomTo);
              }
            });
  }

  /** The image that is on when one is on alone. */
  private Optional<StructureImage> only(List<String> on) {
    return on.size() == 1 ? model.project().get().image(on.get(0)) : Optional.empty();
  }

  private void showGround(Envelope ground, Envelope shown) {
    // What is in view already, and large enough to read, need not move.
    boolean inView = shown.contains(ground) && shown.getArea() < 4 * ground.getArea();
    if (!inView && !(isClose(shown) && shown.intersects(ground))) {
      zoomTo.accept(ground);
    }
  }

  /** Whether people have come closer, and ask what the image says of the place they look at. */
  private boolean isClose(Envelope shown) {
    Envelope home = model.project().get().map().home();
    return !home.isNull() && shown.getHeight() < home.getHeight() / 2;
  }
}
