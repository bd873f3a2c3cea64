package se.strukturvy.ui.map.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.ui.map.tool.VertexShape.Handle;

class HeldShapeTest {
  private static HeldShape line() throws ParseException {
    HeldShape hand = new HeldShape();
    hand.take(VertexShape.of(new WKTReader().read("LINESTRING (0 0, 10 0, 10 10)")), false);
    return hand;
  }

  private static String text(HeldShape hand) {
    return hand.shape().geometry().toText();
  }

  @Test
  void aVertexIsMovedAndTheWholeIs() throws Exception {
    HeldShape hand = line();
    assertThat(hand.moveBy(1, 1)).isFalse();
    hand.hold(new Handle(0, 1));
    assertThat(hand.moveBy(2, 3)).isTrue();
    assertThat(text(hand)).isEqualTo("LINESTRING (0 0, 12 3, 10 10)");
    hand.holdAll();
    assertThat(hand.moveBy(100, 0)).isTrue();
    assertThat(text(hand)).isEqualTo("LINESTRING (100 0, 112 3, 110 10)");
  }

  @Test
  void aVertexIsSetBehindTheOneThatIsHeldAndIsHeldThen() throws Exception {
    HeldShape hand = line();
    hand.hold(new Handle(0, 0));
    assertThat(hand.insertBehind()).isTrue();
    assertThat(text(hand)).isEqualTo("LINESTRING (0 0, 5 0, 10 0, 10 10)");
    assertThat(hand.place()).isEqualTo(new Coordinate(5, 0));
    assertThat(hand.remove()).isTrue();
    assertThat(text(hand)).isEqualTo("LINESTRING (0 0, 10 0, 10 10)");
  }

  @Test
  void behindTheLastVertexOfALineNothingIsSet() throws Exception {
    HeldShape hand = line();
    hand.hold(new Handle(0, 2));
    assertThat(hand.insertBehind()).isFalse();
  }

  @Test
  void theHoldIsLostWithItsVertex() throws Exception {
    HeldShape hand = line();
    hand.hold(new Handle(0, 2));
    hand.take(VertexShape.of(new WKTReader().read("LINESTRING (0 0, 10 0)")), true);
    assertThat(hand.held()).isNull();
  }
}
