package se.strukturvy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.strukturvy.structure.ClassSymbols;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.style.ColourVision;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Symbolizer;

/**
 * Whatever eyes or printer they meet, the classes of the sample's images stay apart.
 *
 * <p>The rule: every class stands out from the paper by 3:1 (WCAG 2.1, 1.4.11), and two classes of
 * the same kind of shape differ in something that is not a hue: in lightness by 1.5:1, or in width
 * or size by 1.4:1, or in dashes, in the shape of a marker, or in the hatching of an area. Areas
 * that touch carry a letter as well.
 */
class LegendContrastTest {
  private static final List<Rgba> PAPERS = List.of(Rgba.parse("#FCFBF8"), Rgba.parse("#F4F1EA"));
  private static final double AGAINST_PAPER = 3;
  private static final double LIGHTER = 1.5;
  private static final double BROADER = 1.4;

  @ParameterizedTest
  @EnumSource(ColourVision.class)
  void everyClassStandsOutFromThePaper(ColourVision vision) {
    for (StructureImage image : images().toList()) {
      for (LegendClass line : image.legend()) {
        Rgba colour = ClassSymbols.colour(line).findFirst().orElseThrow();
        for (Rgba paper : PAPERS) {
          assertThat(vision.contrast(colour, paper))
              .as(vision + ": " + line.label())
              .isGreaterThanOrEqualTo(AGAINST_PAPER);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ColourVision.class)
  void twoClassesNeverDifferInHueAlone(ColourVision vision) {
    List<String> alike = new ArrayList<>();
    for (StructureImage image : images().toList()) {
      for (LegendClass a : image.legend()) {
        for (LegendClass b : image.legend()) {
          boolean pair = image.legend().indexOf(a) < image.legend().indexOf(b);
          if (pair && a.kind() == b.kind() && !areApart(a, b, vision)) {
            alike.add(a.label() + " / " + b.label());
          }
        }
      }
    }
    assertThat(alike).as(vision.name()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ColourVision.class)
  void theTwoColoursOfAStripedCountyAreApart(ColourVision vision) {
    StructureImage pilots = pilots();
    List<List<LegendClass>> striped =
        new PilotData()
            .counties().stream()
                .map(
                    row ->
                        pilots.legendClasses(row.value("projekt"), pilots.legend().get(0).kind()))
                .filter(several -> several.size() == 2)
                .toList();
    assertThat(striped).isNotEmpty();
    for (List<LegendClass> two : striped) {
      Rgba one = ClassSymbols.colour(two.get(0)).findFirst().orElseThrow();
      Rgba other = ClassSymbols.colour(two.get(1)).findFirst().orElseThrow();
      assertThat(vision.contrast(one, other))
          .as(vision + ": " + two.get(0).code() + two.get(1).code())
          .isGreaterThanOrEqualTo(LIGHTER);
    }
  }

  private static boolean areApart(LegendClass a, LegendClass b, ColourVision vision) {
    Rgba one = ClassSymbols.colour(a).findFirst().orElseThrow();
    Rgba other = ClassSymbols.colour(b).findFirst().orElseThrow();
    double sizes = size(a) / size(b);
    return vision.contrast(one, other) >= LIGHTER
        || Math.max(sizes, 1 / sizes) >= BROADER
        || !pattern(a).equals(pattern(b));
  }

  /** Width of a line or height of a marker, pixels; 1 for areas. */
  private static double size(LegendClass line) {
    return line.symbolizers().stream()
        .mapToDouble(
            each ->
                each instanceof LineSymbolizer stroke
                    ? stroke.stroke().width().value()
                    : each instanceof PointSymbolizer point ? point.size().value() : 1)
        .findFirst()
        .orElse(1);
  }

  /** What is left of a class without colour and size: dashes, marker shape, hatching. */
  private static String pattern(LegendClass line) {
    return String.join(" ", line.symbolizers().stream().flatMap(LegendContrastTest::mark).toList());
  }

  private static Stream<String> mark(Symbolizer symbolizer) {
    if (symbolizer instanceof LineSymbolizer line) {
      return Stream.of(line.stroke().dashes().isEmpty() ? "solid" : "dashed");
    }
    if (symbolizer instanceof PointSymbolizer point) {
      return Stream.of(point.marker().toString());
    }
    return symbolizer instanceof PolygonSymbolizer area
        ? Optional.ofNullable(area.fill())
            .filter(Fill.Hatch.class::isInstance)
            .map(Fill.Hatch.class::cast)
            .map(hatch -> "hatch " + hatch.angle() + " every " + hatch.spacing().value())
            .stream()
        : Stream.empty();
  }

  private static Stream<StructureImage> images() {
    return Stream.concat(SampleImages.all().stream(), Stream.of(pilots()));
  }

  private static StructureImage pilots() {
    Path file = Path.of("pilotprojekt.gpkg").toAbsolutePath();
    return new PilotProjects(file, new PilotData()).make().images().get(0);
  }
}
