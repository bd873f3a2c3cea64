package se.strukturvy.render;

import java.util.List;
import se.strukturvy.geometry.DotPyramid;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.render.LayerPass.RuleSymbols;
import se.strukturvy.render.symbol.PictureScale;
import se.strukturvy.style.Rule;

/**
 * Plans the passes in which layers are drawn: one a tier of a layer, or two when features of it are
 * lit.
 */
final class LayerPasses {
  /** What is left of features that step back. */
  private static final double DIMMED = 0.3;

  private final PictureScale picture;
  private final RowTests tests;
  private final RuleCompiler compiler;
  private final LayerSums sums;
  private final LayerLevels levels;
  private final KeptMasks masks;

  /**
   * A plan.
   *
   * @param sums knows what has been summed up; null for drawing without
   * @param levels knows the levels that have been made; null for drawing without
   * @param masks keeps what small shapes came to; null for drawing without
   */
  LayerPasses(
      PictureScale picture,
      RowTests tests,
      RuleCompiler compiler,
      LayerSums sums,
      LayerLevels levels,
      KeptMasks masks) {
    this.sums = sums;
    this.levels = levels;
    this.masks = masks;
    this.picture = picture;
    this.tests = tests;
    this.compiler = compiler;
  }

  /** The passes of a layer, from below. */
  List<LayerPass> of(DrawnLayer layer) {
    if (layer.opacity() <= 0) {
      return List.of();
    }
    return layer.style().tiers(picture.viewport().scaleDenominator()).stream()
        .flatMap(rules -> of(layer, rules).stream())
        .toList();
  }

  private List<LayerPass> of(DrawnLayer layer, List<Rule> rules) {
    RuleRows rows = RuleChoice.of(layer, rules, tests);
    List<RuleSymbols> symbols =
        rules.stream().map(rule -> compiler.compile(rule, layer.content())).toList();
    Emphasis emphasis = layer.emphasis();
    double rest = layer.opacity() * (emphasis.dimOthers() ? DIMMED : 1);
    if (emphasis.ids().isEmpty()) {
      return List.of(pass(layer, rows, symbols, rest));
    }
    LitFeatures lit = tests.lit(emphasis.ids());
    List<RuleSymbols> glowing =
        rules.stream().map(rule -> compiler.compileLit(rule, layer.content())).toList();
    return List.of(
        pass(layer, new LitRows(rows, lit, false), symbols, rest),
        pass(layer, new LitRows(rows, lit, true), glowing, layer.opacity()));
  }

  private LayerPass pass(
      DrawnLayer layer, RuleRows rows, List<RuleSymbols> symbols, double opacity) {
    DotPyramid dots = sums == null ? null : sums.find(layer.content(), rows);
    LayerContent content = layer.content();
    List<DrawnChunk> whole = content.chunks().stream().map(c -> new DrawnChunk(c, null)).toList();
    LayerPass full = new LayerPass(content, whole, rows, symbols, opacity, dots, 0);
    return levels == null ? full : masks.serve(levels.serve(full, picture), picture);
  }
}
