package se.strukturvy.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import se.strukturvy.map.LayerContent;
import se.strukturvy.render.LayerPass.RuleSymbols;
import se.strukturvy.render.font.MapFonts;
import se.strukturvy.render.symbol.ComputedSymbol;
import se.strukturvy.render.symbol.FadedSymbol;
import se.strukturvy.render.symbol.FeatureSymbol;
import se.strukturvy.render.symbol.Glow;
import se.strukturvy.render.symbol.KeptMarkers;
import se.strukturvy.render.symbol.PictureScale;
import se.strukturvy.render.symbol.SymbolCompiler;
import se.strukturvy.style.Rule;
import se.strukturvy.style.Symbolizer;

/** Makes rules ready to draw at the scale of a picture. */
final class RuleCompiler {
  private final SymbolCompiler compiler;
  private final Glow glow;
  private final ComputedLooks looks;

  RuleCompiler(
      PictureScale picture, Supplier<MapFonts> fonts, KeptMarkers markers, ComputedLooks looks) {
    compiler = new SymbolCompiler(picture, fonts, markers);
    glow = new Glow(picture);
    this.looks = looks;
  }

  /** What a rule draws of the features of a layer. */
  RuleSymbols compile(Rule rule, LayerContent content) {
    List<FeatureSymbol> under = new ArrayList<>();
    List<FeatureSymbol> main = new ArrayList<>();
    for (Symbolizer symbolizer : rule.symbolizers()) {
      under.addAll(symbols(symbolizer, content, compiler::casings));
      main.addAll(symbols(symbolizer, content, compiler::symbols));
    }
    if (rule.opacity() >= 1 || main.isEmpty()) {
      return new RuleSymbols(under, main);
    }
    under.addAll(main);
    return new RuleSymbols(List.of(), List.of(new FadedSymbol(under, rule.opacity())));
  }

  /** The same with a glow below. */
  RuleSymbols compileLit(Rule rule, LayerContent content) {
    RuleSymbols plain = compile(rule, content);
    List<FeatureSymbol> under = new ArrayList<>();
    for (Symbolizer symbolizer : rule.symbolizers()) {
      under.addAll(symbols(symbolizer, content, glow::below));
    }
    under.addAll(plain.under());
    return new RuleSymbols(under, plain.main());
  }

  private List<FeatureSymbol> symbols(
      Symbolizer symbolizer,
      LayerContent content,
      Function<Symbolizer, List<FeatureSymbol>> compile) {
    if (symbolizer.expressions().isEmpty()) {
      return compile.apply(symbolizer);
    }
    ComputedLooks.Looks found = looks.of(symbolizer, content.columns());
    List<List<FeatureSymbol>> all = found.symbolizers().stream().map(compile).toList();
    return all.stream().allMatch(List::isEmpty)
        ? List.of()
        : List.of(new ComputedSymbol(all, found.rows()));
  }
}
