package se.strukturvy.ui.map.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.map.Viewport;
import se.strukturvy.ui.map.tool.HandleLayer.Grip;
import se.strukturvy.ui.map.tool.VertexShape.Handle;

/** One metre a pixel, the upper left corner of the view at (0, 200). */
class HandleLayerTest {
  private static final Viewport VIEW = new Viewport(150, 100, 1, 300, 200, 1);

  private static Optional<Grip> grip(String wkt, double east, double north) throws ParseException {
    VertexShape shape = VertexShape.of(new WKTReader().read(wkt));
    return HandleLayer.at(shape, VIEW, east, 200 - north);
  }

  @Test
  void verticesAndMiddlesAreTakenWithinTwelvePixels() throws ParseException {
    String line = "LINESTRING (50 100, 150 100)";
    assertThat(grip(line, 50, 111)).contains(new Grip(new Handle(0, 0), false));
    assertThat(grip(line, 158, 108)).contains(new Grip(new Handle(0, 1), false));
    assertThat(grip(line, 100, 89)).contains(new Grip(new Handle(0, 0), true));
    assertThat(grip(line, 100, 87)).isEmpty();
    assertThat(grip(line, 75, 100)).isEmpty();
  }

  @Test
  void theNearerOfAVertexAndAMiddleIsTaken() throws ParseException {
    String line = "LINESTRING (50 100, 90 100)";
    assertThat(grip(line, 59, 100)).contains(new Grip(new Handle(0, 0), false));
    assertThat(grip(line, 61, 100)).contains(new Grip(new Handle(0, 0), true));
  }

  @Test
  void anEdgeOfLessThanThirtyPixelsHasNoMiddle() throws ParseException {
    assertThat(grip("LINESTRING (50 100, 79 100)", 64, 100)).isEmpty();
    assertThat(grip("LINESTRING (50 100, 81 100)", 65, 100))
        .contains(new Grip(new Handle(0, 0), true));
  }

  @Test
  void theLastEdgeOfARingHasItsMiddleToo() throws ParseException {
    assertThat(grip("POLYGON ((50 50, 150 50, 150 150, 50 150, 50 50))", 50, 100))
        .contains(new Grip(new Handle(0, 3), true));
  }
}
