package se.strukturvy.render.symbol;

import java.util.concurrent.atomic.AtomicReferenceArray;
import se.strukturvy.render.raster.Blend;
import se.strukturvy.render.raster.PixelBand;

/**
 * Small pictures of a marker, one for each eighth of a pixel across and down, so that a marker is
 * drawn once and then laid on the map a million times. Safe for several threads.
 */
final class MarkerSprites {
  /** Larger markers are few, and their pictures many bytes. Device pixels. */
  static final double LARGEST_RADIUS = 24;

  private static final int PHASES = 8;

  private final PointMarker marker;
  private final int half;
  private final int side;
  private final AtomicReferenceArray<int[]> sprites = new AtomicReferenceArray<>(PHASES * PHASES);

  MarkerSprites(PointMarker marker) {
    this.marker = marker;
    half = (int) Math.ceil(marker.radius());
    side = 2 * half + 1;
  }

  /** Lays the marker on a band, its middle at a position of the picture. */
  void stamp(double x, double y, PixelBand target) {
    int phasesX = (int) Math.floor(x * PHASES + 0.5);
    int phasesY = (int) Math.floor(y * PHASES + 0.5);
    int left = Math.floorDiv(phasesX, PHASES) - half;
    int top = Math.floorDiv(phasesY, PHASES) - half - target.top();
    int[] sprite = sprite(Math.floorMod(phasesX, PHASES), Math.floorMod(phasesY, PHASES));
    int fromX = Math.max(0, -left);
    int toX = Math.min(side, target.width() - left);
    int[] pixels = target.pixels();
    for (int row = Math.max(0, -top); row < Math.min(side, target.height() - top); row++) {
      int at = target.row(top + row) + left;
      for (int i = fromX; i < toX; i++) {
        int colour = sprite[row * side + i];
        int alpha = colour >>> 24;
        if (alpha == 255) {
          pixels[at + i] = colour;
        } else if (alpha != 0) {
          pixels[at + i] = colour + Blend.scale(pixels[at + i], 256 - alpha - (alpha >>> 7));
        }
      }
    }
  }

  private int[] sprite(int phaseX, int phaseY) {
    int index = phaseY * PHASES + phaseX;
    int[] ready = sprites.get(index);
    if (ready == null) {
      ready = new int[side * side];
      BandCanvas canvas = new BandCanvas(side, side, Detail.FULL);
      canvas.moveTo(new PixelBand(ready, side, 0, side, 0));
      double x = half + (double) phaseX / PHASES;
      double y = half + (double) phaseY / PHASES;
      marker.stamp(x, y, canvas);
      sprites.set(index, ready);
    }
    return ready;
  }
}
