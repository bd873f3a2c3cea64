package se.strukturvy.render;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import se.strukturvy.geometry.PackedGeometry;

/** The features of a layer that are lit, as they are found in its chunks. */
final class LitFeatures {
  private final Set<Long> ids;
  private final Map<PackedGeometry, long[]> marks =
      Collections.synchronizedMap(new WeakHashMap<>());

  LitFeatures(Set<Long> ids) {
    this.ids = ids;
  }

  boolean has(PackedGeometry chunk, int feature) {
    return ids.contains(chunk.id(feature));
  }

  /** Bit f (of word f / 64) is set where feature f is lit; looked up once, never to be written. */
  long[] in(PackedGeometry chunk) {
    return marks.computeIfAbsent(chunk, this::mark);
  }

  private long[] mark(PackedGeometry chunk) {
    long[] lit = new long[(chunk.size() + 63) >> 6];
    for (int f = 0; f < chunk.size(); f++) {
      if (has(chunk, f)) {
        lit[f >> 6] |= 1L << f;
      }
    }
    return lit;
  }
}
