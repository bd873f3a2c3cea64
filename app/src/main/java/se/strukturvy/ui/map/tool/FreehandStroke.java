package se.strukturvy.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** A line drawn by the free hand, with mouse or pen, while the button is down. */
final class FreehandStroke {
  private final List<Coordinate> track = new ArrayList<>();
  private final Envelope extent = new Envelope();

  /** Goes on to a place on the ground. */
  void add(Coordinate ground) {
    if (track.isEmpty() || !track.get(track.size() - 1).equals2D(ground)) {
      track.add(ground);
      extent.expandToInclude(ground);
    }
  }

  /** Where the hand has been. */
  List<Coordinate> track() {
    return track;
  }

  /** Whether the hand moved farther than it trembles, {@code metres} on the ground. */
  boolean isLongerThan(double metres) {
    return extent.getDiameter() > metres;
  }

  /** The track with as few vertices as keep it within {@code tolerance} metres. */
  List<Coordinate> simplified(double tolerance) {
    if (track.size() < 3) {
      return List.copyOf(track);
    }
    Coordinate[] all = track.toArray(new Coordinate[0]);
    return List.of(
        DouglasPeuckerSimplifier.simplify(new GeometryFactory().createLineString(all), tolerance)
            .getCoordinates());
  }
}
