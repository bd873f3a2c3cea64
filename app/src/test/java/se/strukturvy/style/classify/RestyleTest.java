package se.strukturvy.style.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.strukturvy.style.Expressions;
import se.strukturvy.style.Expressions.Property;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;

class RestyleTest {
  private static final Rgba BLUE = Rgba.parse("#1F3A93");

  @Test
  void aWiderLineKeepsItsCasingAsFarOutside() {
    LineSymbolizer band =
        new LineSymbolizer(
            Stroke.solid(BLUE, Size.px(9)),
            Stroke.solid(Rgba.WHITE, Size.px(12)),
            Size.px(0),
            LineSymbolizer.Arrow.END);
    LineSymbolizer wide =
        (LineSymbolizer)
            new Restyle(List.of(band)).stroke(s -> Stroke.solid(s.colour(), Size.px(15))).get(0);
    assertThat(wide.stroke().width()).isEqualTo(Size.px(15));
    assertThat(wide.casing().width()).isEqualTo(Size.px(18));
    assertThat(wide.arrow()).isEqualTo(LineSymbolizer.Arrow.END);
  }

  @Test
  void anotherColourLeavesAComputedWidthAndTakesAComputedColourAway() {
    Expressions both = new Expressions(Map.of(Property.SIZE, "bredd", Property.COLOUR, "farg"));
    LineSymbolizer line =
        new LineSymbolizer(
            Stroke.solid(BLUE, Size.px(9)), null, Size.px(0), LineSymbolizer.Arrow.NONE, both);
    LineSymbolizer red =
        (LineSymbolizer) new Restyle(List.of(line)).colour(Rgba.parse("#FF0000")).get(0);
    assertThat(red.expressions().ecql()).isEqualTo(Map.of(Property.SIZE, "bredd"));
  }

  @Test
  void aLabelLeavesAHiddenClassHidden() {
    Rule hidden = new Rule("dold", "a = 1", ScaleRange.ALL, List.of());
    Rule rest =
        new Rule(
            "", null, ScaleRange.ALL, List.of(new LineSymbolizer(Stroke.solid(BLUE, Size.px(1)))));
    Style labelled = new StyleDesign(new Style("", List.of(hidden, rest))).labelled(null);
    assertThat(labelled.rules()).containsExactly(hidden, rest);
  }

  @Test
  void aHatchOfAPaleAreaCanBeSeen() {
    PolygonSymbolizer pale = new PolygonSymbolizer(new Fill.Solid(Rgba.parse("#8A5A0026")), null);
    PolygonSymbolizer hatched =
        (PolygonSymbolizer) new Restyle(List.of(pale)).pattern(Restyle.Pattern.RISING).get(0);
    assertThat(((Fill.Hatch) hatched.fill()).colour()).isEqualTo(Rgba.parse("#8A5A00"));
  }
}
