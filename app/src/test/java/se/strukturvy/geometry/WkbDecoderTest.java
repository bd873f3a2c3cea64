package se.strukturvy.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

class WkbDecoderTest {
  private final WkbDecoder decoder = new WkbDecoder();
  private Geometry decoded;
  private String problem;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POINT (1 2)",
        "POINT EMPTY",
        "LINESTRING (0 0, 1 2, 3.5 -4)",
        "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1), (5 5, 5 6, 6 6, 5 5))",
        "MULTIPOINT ((1 1), (2 2))",
        "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3, 4 4))",
        "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 9 5, 9 9, 5 5), (6 6, 7 6, 7 6.5, 6 6)))",
        "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 1 1), POLYGON ((0 0, 1 0, 1 1, 0 0)))",
        "POLYGON EMPTY"
      })
  void readsWhatJtsWritesInBothByteOrders(String wkt) throws ParseException {
    Geometry wanted = new WKTReader().read(wkt);
    for (int order : new int[] {ByteOrderValues.BIG_ENDIAN, ByteOrderValues.LITTLE_ENDIAN}) {
      decode(new WKBWriter(2, order, false).write(wanted));
      assertThat(decoded.norm().toText()).isEqualTo(wanted.norm().toText());
      assertThat(problem).isNull();
    }
  }

  @Test
  void leavesOutTheHeightsOfExtendedWkb() throws ParseException {
    Geometry withHeights = new WKTReader().read("LINESTRING Z (1 2 77, 3 4 88)");
    withHeights.setSRID(3006);
    decode(new WKBWriter(3, ByteOrderValues.LITTLE_ENDIAN, true).write(withHeights));
    assertThat(decoded.toText()).isEqualTo("LINESTRING (1 2, 3 4)");
  }

  /** ISO 13249-3: POINT Z is 1001, POINT M 2001, POINT ZM 3001. */
  @Test
  void leavesOutHeightsAndMeasuresOfIsoWkb() {
    for (int type : new int[] {1001, 2001, 3001}) {
      decode(
          bytes().put((byte) 1).putInt(type).putDouble(5).putDouble(6).putDouble(7).putDouble(8));
      assertThat(decoded.toText()).isEqualTo("POINT (5 6)");
    }
  }

  /** Byte order 0, type 1, then 2.0 and 4.0 as IEEE 754 writes them. */
  @Test
  void readsABigEndianPointByHand() {
    decode(HexFormat.of().parseHex("00000000014000000000000000" + "4010000000000000"));
    assertThat(decoded.toText()).isEqualTo("POINT (2 4)");
  }

  @Test
  void turnsAQuarterOfACircleIntoChordsOfAtMostFourDegrees() {
    double diagonal = 100 * Math.sqrt(0.5);
    decode(circular(100, 0, diagonal, diagonal, 0, 100));
    assertThat(decoded.getNumPoints()).isBetween(24, 26);
    for (var c : decoded.getCoordinates()) {
      assertThat(Math.hypot(c.x, c.y)).isCloseTo(100, within(1e-9));
    }
    assertThat(decoded.getCoordinates()[0].x).isEqualTo(100);
    assertThat(decoded.getCoordinates()[decoded.getNumPoints() - 1].y).isEqualTo(100);
    assertThat(decoded.getLength()).isCloseTo(50 * Math.PI, within(50 * Math.PI * 0.0003));
  }

  @Test
  void goesRoundTheCircleTheWayItsMiddlePointSays() {
    decode(circular(1, 0, -1, 0, 0, 1));
    assertThat(decoded.getLength()).isCloseTo(1.5 * Math.PI, within(0.002));
    decode(circular(0, 1, -1, 0, 1, 0));
    assertThat(decoded.getLength()).isCloseTo(1.5 * Math.PI, within(0.002));
  }

  @Test
  void takesThreePointsOnALineForALine() {
    decode(circular(0, 0, 1, 1, 2, 2));
    assertThat(decoded.toText()).isEqualTo("LINESTRING (0 0, 1 1, 2 2)");
  }

  @Test
  void fillsACurvePolygonWithTheAreaOfItsCircle() {
    decode(bytes().put((byte) 1).putInt(10).putInt(1).put(written(circular(10, 0, -10, 0, 10, 0))));
    assertThat(decoded.getGeometryType()).isEqualTo("Polygon");
    assertThat(decoded.getArea()).isCloseTo(100 * Math.PI, within(100 * Math.PI * 0.001));
  }

  @Test
  void joinsTheSegmentsOfACompoundCurve() {
    ByteBuffer line = bytes().put((byte) 1).putInt(2).putInt(2);
    line.putDouble(-5).putDouble(0).putDouble(1).putDouble(0);
    ByteBuffer curve = bytes().put((byte) 1).putInt(9).putInt(2).put(written(line));
    decode(curve.put(written(circular(1, 0, 2, 1, 3, 0))));
    assertThat(decoded.getGeometryType()).isEqualTo("LineString");
    assertThat(decoded.getLength()).isCloseTo(6 + Math.PI, within(0.002));
    assertThat(decoded.isSimple()).isTrue();
    for (int i = 1; i < decoded.getNumPoints(); i++) {
      assertThat(decoded.getCoordinates()[i]).isNotEqualTo(decoded.getCoordinates()[i - 1]);
    }
  }

  /** A TIN (16) of two triangles (17) that make a square. */
  @Test
  void readsTrianglesAsPolygons() {
    ByteBuffer tin = bytes().put((byte) 1).putInt(16).putInt(2);
    for (double[] corner : new double[][] {{4, 0}, {0, 4}}) {
      tin.put((byte) 1).putInt(17).putInt(1).putInt(4);
      tin.putDouble(0).putDouble(0).putDouble(corner[0]).putDouble(corner[1]);
      tin.putDouble(4).putDouble(4).putDouble(0).putDouble(0);
    }
    decode(tin);
    assertThat(decoded.getNumGeometries()).isEqualTo(2);
    assertThat(decoded.getArea()).isEqualTo(16);
  }

  @Test
  void reportsAShapeThatIsCutOffAnywhereAsBroken() throws ParseException {
    byte[] whole =
        new WKBWriter()
            .write(
                new WKTReader()
                    .read("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 9 5, 9 9, 5 5)))"));
    for (int length = 0; length < whole.length; length++) {
      problem = decoder.decode(1, whole, 0, length, true, new JtsGeometryBuilder((id, g) -> {}));
      assertThat(problem).as("first %d bytes", length).isNotNull();
    }
  }

  @Test
  void refusesCountsThatNoFileCanHold() {
    decode(bytes().put((byte) 1).putInt(2).putInt(Integer.MAX_VALUE).putDouble(1));
    assertThat(problem).contains("2147483647");
    decode(bytes().put((byte) 1).putInt(6).putInt(-1));
    assertThat(problem).contains("4294967295");
  }

  @Test
  void refusesCollectionsNestedWithoutEnd() {
    ByteBuffer nested = ByteBuffer.allocate(900_000).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < 100_000; i++) {
      nested.put((byte) 1).putInt(7).putInt(1);
    }
    decode(nested);
    assertThat(problem).contains("nested");
  }

  @Test
  void saysWhichTypeItDoesNotKnow() {
    decode(bytes().put((byte) 1).putInt(999).putInt(0));
    assertThat(problem).contains("999");
    assertThat((Object) decoded).isNull();
  }

  private static ByteBuffer circular(double... xy) {
    ByteBuffer wkb = bytes().put((byte) 1).putInt(8).putInt(xy.length / 2);
    for (double ordinate : xy) {
      wkb.putDouble(ordinate);
    }
    return wkb;
  }

  /** What has been written so far, to be put into another. */
  private static ByteBuffer written(ByteBuffer buffer) {
    return buffer.duplicate().flip();
  }

  private static ByteBuffer bytes() {
    return ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void decode(ByteBuffer wkb) {
    byte[] bytes = new byte[wkb.capacity()];
    wkb.get(0, bytes);
    decode(bytes);
  }

  private void decode(byte[] wkb) {
    decoded = null;
    problem =
        decoder.decode(
            1, wkb, 0, wkb.length, true, new JtsGeometryBuilder((id, shape) -> decoded = shape));
  }
}
