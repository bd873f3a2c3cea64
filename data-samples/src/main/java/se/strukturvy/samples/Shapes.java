package se.strukturvy.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Shapes made from the sample's figures, in SWEREF 99 TM. */
final class Shapes {
  static final GeometryFactory FACTORY = new GeometryFactory();

  private Shapes() {}

  /**
   * A row with a shape.
   *
   * @param values its attributes
   * @param shape in SWEREF 99 TM
   */
  record Row(Map<String, String> values, Geometry shape) {
    String value(String field) {
      return values.get(field);
    }
  }

  /** The polygons of a GeoJSON resource whose coordinates are SWEREF 99 TM. */
  static List<Row> polygons(String file) {
    try {
      List<Row> rows = new ArrayList<>();
      for (JsonNode feature : new ObjectMapper().readTree(Table.text(file)).path("features")) {
        Map<String, String> values = new LinkedHashMap<>();
        feature.path("properties").properties().stream()
            .forEach(p -> values.put(p.getKey(), p.getValue().asText()));
        List<Coordinate> ring = new ArrayList<>();
        for (JsonNode c : feature.path("geometry").path("coordinates").path(0)) {
          ring.add(new Coordinate(c.get(0).asDouble(), c.get(1).asDouble()));
        }
        rows.add(new Row(values, polygon(ring)));
      }
      return rows;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(file, e);
    }
  }

  /** Points given as "lon lat, lon lat, ...". */
  static List<Coordinate> points(String text) {
    return Arrays.stream(text.split(","))
        .map(pair -> pair.strip().split(" "))
        .map(
            pair ->
                Plane.SWEREF_99_TM.project(
                    Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
        .toList();
  }

  static Point point(Coordinate at) {
    return FACTORY.createPoint(at);
  }

  static Polygon polygon(List<Coordinate> ring) {
    return FACTORY.createPolygon(ring.toArray(new Coordinate[0]));
  }

  /** All shapes as one, without holes: gaps of generalised borders are no holes. */
  static Geometry union(List<? extends Geometry> shapes) {
    Geometry all = UnaryUnionOp.union(shapes);
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < all.getNumGeometries(); i++) {
      parts.add(FACTORY.createPolygon(((Polygon) all.getGeometryN(i)).getExteriorRing()));
    }
    return FACTORY.buildGeometry(parts);
  }

  /**
   * A soft, slightly uneven oval.
   *
   * @param length across its long side, metres
   * @param width across its short side, metres
   * @param direction of the long side, degrees counter-clockwise from east
   */
  static Polygon blob(Coordinate middle, double length, double width, double direction) {
    List<Coordinate> ring = new ArrayList<>();
    double turn = Math.toRadians(direction);
    for (int i = 0; i < 12; i++) {
      double t = i * Math.PI / 6;
      double uneven = 1 + 0.07 * Math.cos(3 * t + direction);
      double along = length / 2 * uneven * Math.cos(t);
      double across = width / 2 * uneven * Math.sin(t);
      ring.add(
          new Coordinate(
              middle.x + along * Math.cos(turn) - across * Math.sin(turn),
              middle.y + along * Math.sin(turn) + across * Math.cos(turn)));
    }
    return polygon(Curve.closed(ring));
  }
}
