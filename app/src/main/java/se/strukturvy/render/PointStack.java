package se.strukturvy.render;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.symbol.BandCanvas;
import se.strukturvy.render.symbol.FeatureSymbol;
import se.strukturvy.render.symbol.PictureScale;

/**
 * Points whose markers lie on each other: drawn from the top down, so that none is drawn of which
 * nothing would be seen.
 *
 * @param pass draws the points
 * @param reach how far the largest marker reaches, device pixels
 */
record PointStack(LayerPass pass, double reach) {
  /** Fewer markers above each other are drawn in file order. */
  private static final int MANY_DEEP = 2;

  /** Whether all is points so dense that most of their markers are hidden by others. */
  boolean isDeep(PictureScale picture) {
    double points = 0;
    for (PackedGeometry chunk : pass.content().chunks()) {
      points += chunk.size();
      if (chunk.kind() != GeometryKind.POINT) {
        return false;
      }
    }
    Envelope ground = pass.content().extent();
    double pixel = picture.metresPerDevicePixel();
    double places = (ground.getWidth() / pixel + reach) * (ground.getHeight() / pixel + reach);
    return points * reach * reach > MANY_DEEP * places
        && pass.symbols().stream()
            .flatMap(rule -> rule.main().stream())
            .allMatch(FeatureSymbol::stacks);
  }

  /** Draws them; returns false when cancelled. */
  boolean draw(PictureScale picture, BandCanvas canvas, BooleanSupplier cancelled) {
    List<PackedGeometry> chunks = pass.content().chunks();
    canvas.beginStack();
    for (int c = chunks.size() - 1; c >= 0 && !cancelled.getAsBoolean(); c--) {
      ChunkWindow seen = ChunkWindow.of(chunks.get(c), picture, canvas.target(), reach).held();
      for (int f = seen.last(); f >= 0; f = seen.previous(f)) {
        if (f % LayerPass.PATIENCE == 0 && cancelled.getAsBoolean()) {
          break;
        }
        int rule = pass.rows().rule(seen.chunk(), f);
        List<FeatureSymbol> main = rule < 0 ? List.of() : pass.symbols().get(rule).main();
        for (int i = main.size() - 1; i >= 0; i--) {
          main.get(i).drawBelow(seen.chunk(), f, seen.transform(), canvas);
        }
      }
    }
    canvas.finishStack();
    return !cancelled.getAsBoolean();
  }
}
