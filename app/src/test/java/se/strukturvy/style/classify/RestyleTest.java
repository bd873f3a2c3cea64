package se.strukturvy.style.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;

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
  void aHatchOfAPaleAreaCanBeSeen() {
    PolygonSymbolizer pale = new PolygonSymbolizer(new Fill.Solid(Rgba.parse("#8A5A0026")), null);
    PolygonSymbolizer hatched =
        (PolygonSymbolizer) new Restyle(List.of(pale)).pattern(Restyle.Pattern.RISING).get(0);
    assertThat(((Fill.Hatch) hatched.fill()).colour()).isEqualTo(Rgba.parse("#8A5A00"));
  }
}
