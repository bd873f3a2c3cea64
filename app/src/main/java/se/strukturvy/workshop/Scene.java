package se.strukturvy.workshop;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * A view of the map that can be called up again: what is seen, and which layers and image are on.
 *
 * @param id unique in the project
 * @param title what people read
 * @param extent the ground that is seen, metres
 * @param imageId the structure image that is on; null for none
 * @param layerIds the layers that are visible
 */
public record Scene(
    String id, String title, Envelope extent, String imageId, List<String> layerIds) {
  /** Makes a scene with a list of its own. */
  public Scene {
    extent = new Envelope(extent);
    layerIds = List.copyOf(layerIds);
  }

  /** The ground that is seen, metres. A copy. */
  @Override
  public Envelope extent() {
    return new Envelope(extent);
  }
}
