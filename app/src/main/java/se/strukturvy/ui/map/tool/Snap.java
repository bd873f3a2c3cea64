package se.strukturvy.ui.map.tool;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import se.strukturvy.map.Viewport;

/** Finds a vertex of what is on the map to which a drawn vertex is drawn. */
@FunctionalInterface
public interface Snap {
  /** Draws nothing anywhere. */
  Snap NONE = (view, x, y) -> Optional.empty();

  /** The vertex nearest to a pixel of the view, in map units; empty when none is near enough. */
  Optional<Coordinate> near(Viewport view, double x, double y);
}
