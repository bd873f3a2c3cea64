package se.strukturvy.map;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * Where in a picture labels can be read whole: the ground that is seen, without what a legend, a
 * scale bar or a notice covers.
 *
 * @param seen the ground that is seen, metres; null for all of the picture
 * @param covered the ground below what lies over the map, metres
 */
public record LabelRoom(Envelope seen, List<Envelope> covered) {
  /** All of the picture. */
  public static final LabelRoom WHOLE = new LabelRoom(null, List.of());

  /** Makes a room with a list of its own. */
  public LabelRoom {
    covered = List.copyOf(covered);
  }
}
