package se.strukturvy.ui.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.ui.map.MapModel;

/** Shows the ground of a structure image the first time it is chosen, and never again after. */
public final class ImageViews {
  private final MapModel model;
  private final Consumer<Envelope> zoomTo;
  private final Set<String> seen = new HashSet<>();

  /**
   * Starts to follow the switch.
   *
   * @param zoomTo shows a box, metres
   */
  public ImageViews(MapModel model, Consumer<Envelope> zoomTo) {
    this.model = model;
    this.zoomTo = zoomTo;
    model.activeImages().addListener((property, before, now) -> chosen(now));
  }

  private void chosen(List<String> on) {
    for (StructureImage image : model.project().get().images()) {
      if (on.equals(List.of(image.id())) && seen.add(image.id())) {
        Envelope shown = model.viewport().get().extent();
        Envelope wanted = image.extent();
        // What is in view already, and large enough to read, need not move.
        boolean inView = shown.contains(wanted) && shown.getArea() < 4 * wanted.getArea();
        if (!wanted.isNull() && !inView) {
          zoomTo.accept(wanted);
        }
      }
    }
  }
}
