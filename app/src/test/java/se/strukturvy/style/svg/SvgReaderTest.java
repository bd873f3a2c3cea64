package se.strukturvy.style.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import se.strukturvy.style.Marker;
import se.strukturvy.style.Marker.Ink;
import se.strukturvy.style.Rgba;

/** Expected values follow from SVG 1.1 (Second Edition). */
class SvgReaderTest {
  private static final Offset<Double> NEAR = Offset.offset(0.01);

  @Test
  void readsEveryCommandOfPathsAbsoluteAndRelative() {
    assertThat(box("M10 20L30 40")).isEqualTo(rectangle(10, 20, 20, 20));
    assertThat(box("m10,20 20 20 -5-5z")).isEqualTo(rectangle(10, 20, 20, 20));
    assertThat(box("M1 1H9V5h-2v3")).isEqualTo(rectangle(1, 1, 8, 7));
    // A quarter of a circle of radius 10 around (10, 0), by arc: flags may stand without spaces.
    assertThat(end("M0 0A10 10 0 0 0 10 10")).containsExactly(10, 10);
    assertThat(end("M0 0a10 10 0 0110 10")).containsExactly(10, 10);
    assertThat(end("M0 0c0 5 5 10 10 10s10 5 10 10")).containsExactly(20, 20);
    assertThat(end("M0 0q5 10 10 0t10 0")).containsExactly(20, 0);
    assertThat(end("M.5.5-1e1 2")).containsExactly(-10, 2);
  }

  @Test
  void smoothCurvesMirrorTheLastControlPoint() {
    // Mirrored at (10, 0), the second half of the wave reaches as far down as the first goes up.
    Rectangle2D wave = TestPaths.flat("M0 0Q5 -10 10 0T20 0").getBounds2D();
    assertThat(wave.getMinY()).isEqualTo(-wave.getMaxY(), NEAR);
    assertThat(wave.getMinY()).isLessThan(-4.9);
  }

  @Test
  void arcsLieOnTheirCircle() {
    // Half a circle around (10, 0) with the sweep flag set runs over the top (y is down).
    Rectangle2D arc = TestPaths.flat("M0 0A10 10 0 0 1 20 0").getBounds2D();
    assertThat(arc.getMinY()).isEqualTo(-10, Offset.offset(0.2));
    // Radii that are too small are enlarged until the ends fit (F.6.6).
    assertThat(TestPaths.flat("M0 0A1 1 0 0 1 20 0").getBounds2D().getMinY())
        .isEqualTo(-10, Offset.offset(0.2));
  }

  @Test
  void whatFollowsAnErrorIsLeftOut() {
    assertThat(end("M0 0L5 5L7")).containsExactly(5, 5);
    assertThat(end("M0 0L5 5 K 9 9")).containsExactly(5, 5);
  }

  @Test
  void aShapeIsBlackUnlessItsClassSaysOtherwise() throws IOException {
    Marker.Drawing drawing =
        read(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
              <style type="text/css">/* ritat */ rect { x: 1 } .a, .b { fill:#00f; }</style>
              <rect width="5" height="5"/>
              <rect class="c b" width="5" height="5"/>
              <rect class="a" width="5" height="5" style="fill:#f00"/>
            </svg>
            """);
    assertThat(drawing.parts())
        .extracting(Marker.Part::fill)
        .containsExactly(
            new Ink.Own(Rgba.BLACK),
            new Ink.Own(Rgba.parse("#0000FF")),
            new Ink.Own(Rgba.parse("#FF0000")));
  }

  @Test
  void readsShapesGroupsTransformsAndColours() throws IOException {
    Marker.Drawing drawing =
        read(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="10 20 30 40">
              <defs><circle r="99"/></defs>
              <g transform="translate(10,20) scale(2)" fill="#00f">
                <rect x="1" y="2" width="3" height="4"/>
                <circle cx="5" cy="5" r="2" style="fill: none; stroke: rgb(255,0,0)"/>
                <polygon points="0,0 4,0 4,4" fill="param(fill)" fill-opacity="0.5"/>
              </g>
            </svg>
            """);
    assertThat(drawing.width()).isEqualTo(30);
    assertThat(drawing.height()).isEqualTo(40);
    assertThat(drawing.parts()).hasSize(3);
    Marker.Part box = drawing.parts().get(0);
    assertThat(box(box.path())).isEqualTo(rectangle(2, 4, 6, 8));
    assertThat(box.fill()).isEqualTo(new Ink.Own(Rgba.parse("#0000FF")));
    Marker.Part ring = drawing.parts().get(1);
    assertThat(ring.fill()).isEqualTo(Ink.Lent.NONE);
    assertThat(ring.stroke()).isEqualTo(new Ink.Own(Rgba.parse("#FF0000")));
    assertThat(ring.strokeWidth()).isEqualTo(2, NEAR);
    assertThat(TestPaths.flat(ring.path()).getBounds2D().getWidth())
        .isEqualTo(8, Offset.offset(0.1));
    assertThat(drawing.parts().get(2).fill()).isEqualTo(Ink.Lent.FILL);
  }

  @Test
  void opensNothingOutsideTheFile() throws IOException {
    String entity =
        """
        <!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>
        <svg viewBox="0 0 9 9"><title>&x;</title><path d="M0 0H9V9Z"/></svg>
        """;
    try {
      assertThat(read(entity).parts()).hasSize(1);
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("cannot be read");
    }
  }

  @Test
  void saysWhatIsWrongWithAFile() {
    assertThatThrownBy(() -> read("<html/>")).hasMessageContaining("Not an SVG drawing");
    assertThatThrownBy(() -> read("<svg viewBox='0 0 9 9'><text>a</text></svg>"))
        .hasMessageContaining("no shape");
    assertThatThrownBy(() -> read("<svg")).hasMessageContaining("cannot be read");
  }

  private static Marker.Drawing read(String svg) throws IOException {
    return SvgReader.read(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static Rectangle2D rectangle(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x, y, width, height);
  }

  private static Rectangle2D box(String d) {
    return TestPaths.flat(d).getBounds2D();
  }

  private static double[] end(String d) {
    Path2D path = TestPaths.flat(d);
    return new double[] {
      Math.rint(path.getCurrentPoint().getX() * 1e6) / 1e6,
      Math.rint(path.getCurrentPoint().getY() * 1e6) / 1e6
    };
  }
}
