package se.strukturvy.render.symbol;

import java.util.LinkedHashMap;
import java.util.Map;
import se.strukturvy.style.PointSymbolizer;

/**
 * Markers with their pictures, kept from one map picture to the next. Safe for several threads.
 *
 * <p>Nearly all pictures in a row have the same scale or the same symbols, and making the small
 * pictures of a marker costs more than laying them on the map a hundred times.
 */
public final class KeptMarkers {
  /** A marker's pictures take 600 kB at most, and mostly a tenth of it. */
  private static final int MOST_KEPT = 64;

  private final Map<Key, SpriteMarker> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SpriteMarker> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /** A symbolizer and its lengths in device pixels, which differ with the scale of the picture. */
  private record Key(PointSymbolizer point, double size, double edge, double right, double down) {}

  private static Key key(PointSymbolizer point, PictureScale picture) {
    PointSymbolizer.Shift shift = point.shift();
    return new Key(
        point,
        picture.device(point.size()),
        point.outline() == null ? 0 : picture.device(point.outline().width()),
        shift == null ? 0 : picture.device(shift.right()),
        shift == null ? 0 : picture.device(shift.down()));
  }

  /** The marker of a symbolizer at a picture's scale; null when it has not been kept. */
  synchronized SpriteMarker find(PointSymbolizer point, PictureScale picture) {
    return kept.get(key(point, picture));
  }

  /** Keeps a marker. */
  synchronized SpriteMarker keep(PointSymbolizer point, PictureScale picture, SpriteMarker marker) {
    return kept.computeIfAbsent(key(point, picture), k -> marker);
  }
}
