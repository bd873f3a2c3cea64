package se.strukturvy.render.symbol;

import java.util.List;
import se.strukturvy.geometry.PackedGeometry;

/**
 * Draws each feature with the symbols that the values of expressions give it.
 *
 * @param symbols all different looks, from below in each
 * @param looks the number of the look of each row; rows beyond it have look 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ComputedSymbol(List<List<FeatureSymbol>> symbols, int[] looks)
    implements FeatureSymbol {
  @Override
  public void draw(
      PackedGeometry shapes, int feature, PixelTransform transform, BandCanvas canvas) {
    int row = shapes.row(feature);
    for (FeatureSymbol symbol : symbols.get(row < looks.length ? looks[row] : 0)) {
      symbol.draw(shapes, feature, transform, canvas);
    }
  }

  @Override
  public boolean thins() {
    return symbols.stream().flatMap(List::stream).allMatch(FeatureSymbol::thins);
  }

  @Override
  public double reach() {
    return symbols.stream().flatMap(List::stream).mapToDouble(FeatureSymbol::reach).max().orElse(0);
  }
}
