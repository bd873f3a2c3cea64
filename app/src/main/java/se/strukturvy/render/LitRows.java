package se.strukturvy.render;

import se.strukturvy.geometry.PackedGeometry;

/**
 * The rules of those features that are lit, or of those that are not.
 *
 * @param rows the rules of all
 * @param lit which ones are lit; the same object as long as they are the same
 * @param among whether it is the lit ones that are drawn
 */
record LitRows(RuleRows rows, LitFeatures lit, boolean among) implements RuleRows {
  @Override
  public int rule(PackedGeometry chunk, int feature) {
    return lit.has(chunk, feature) == among ? rows.rule(chunk, feature) : -1;
  }

  @Override
  public long[] marks(PackedGeometry chunk) {
    return among ? lit.in(chunk) : null;
  }

  /** The lit ones are not summed up: a glow around a cell would be square. */
  @Override
  public boolean isLasting() {
    return !among && rows.isLasting();
  }
}
