package se.strukturvy.render.symbol;

import java.util.concurrent.atomic.AtomicReferenceArray;
import se.strukturvy.render.raster.Blend;
import se.strukturvy.render.raster.PixelBand;
import se.strukturvy.render.symbol.MarkerStack.Sprite;

/**
 * Small pictures of a marker, one for each eighth of a pixel across and down, so that a marker is
 * drawn once and then laid on the map a million times. Safe for several threads.
 */
final class MarkerSprites {
  /** Larger markers are few, and their pictures many bytes. Device pixels. */
  static final double LARGEST_RADIUS = 24;

  private static final int PHASE_BITS = 3;
  private static final int PHASES = 1 << PHASE_BITS;

  private final PointMarker marker;
  private final int half;
  private final int side;
  private final AtomicReferenceArray<Sprite> sprites = new AtomicReferenceArray<>(PHASES * PHASES);

  MarkerSprites(PointMarker marker) {
    this.marker = marker;
    half = (int) Math.ceil(marker.radius());
    side = 2 * half + 1;
  }

  /** Lays the marker on a band, its middle at a position of the picture. */
  void stamp(double x, double y, PixelBand target) {
    int phasesX = (int) Math.floor(x * PHASES + 0.5);
    int phasesY = (int) Math.floor(y * PHASES + 0.5);
    int left = (phasesX >> PHASE_BITS) - half;
    int top = (phasesY >> PHASE_BITS) - half - target.top();
    int[] sprite = sprite(phasesX, phasesY).pixels();
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

  /** Lays the marker below those of a stack, its middle at a position of the picture. */
  void stack(double x, double y, MarkerStack to) {
    int phasesX = (int) Math.floor(x * PHASES + 0.5);
    int phasesY = (int) Math.floor(y * PHASES + 0.5);
    Sprite sprite = sprite(phasesX, phasesY);
    to.add(sprite, (phasesX >> PHASE_BITS) - half, (phasesY >> PHASE_BITS) - half);
  }

  private Sprite sprite(int phasesX, int phasesY) {
    int phaseX = phasesX & (PHASES - 1);
    int phaseY = phasesY & (PHASES - 1);
    int index = phaseY * PHASES + phaseX;
    Sprite ready = sprites.get(index);
    if (ready == null) {
      int[] pixels = new int[side * side];
      BandCanvas canvas = new BandCanvas(side, side, Detail.FULL);
      canvas.moveTo(new PixelBand(pixels, side, 0, side, 0));
      double x = half + (double) phaseX / PHASES;
      double y = half + (double) phaseY / PHASES;
      marker.stamp(x, y, canvas);
      ready = Sprite.of(side, pixels);
      sprites.set(index, ready);
    }
    return ready;
  }
}
