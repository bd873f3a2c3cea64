package se.strukturvy.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * A road or railway of the sample. Its parts run outwards, so that an arrow at the end of a part
 * points out of the county.
 *
 * @param row its figures
 * @param line its parts, SWEREF 99 TM
 */
record Corridor(Map<String, String> row, MultiLineString line) {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** How far corridors reach beyond the county border, metres. */
  private static final double REACH = 9_000;

  private static final double TOLERANCE = 15;

  /** All corridors of the table, in its order. */
  static List<Corridor> all(Map<String, Place> places, Geometry county) {
    Geometry area = county.buffer(REACH);
    Map<String, SmoothNetwork> networks = new HashMap<>();
    List<Corridor> corridors = new ArrayList<>();
    for (Map<String, String> row : Table.rows("corridors.csv")) {
      SmoothNetwork network =
          networks.computeIfAbsent(row.get("slag"), kind -> new SmoothNetwork(places));
      corridors.add(of(row, network, area, places));
    }
    return corridors;
  }

  String value(String field) {
    return row.get(field);
  }

  /** The ends that lie outside the county, as the last two points of a part. */
  List<LineString> parts() {
    List<LineString> parts = new ArrayList<>();
    for (int i = 0; i < line.getNumGeometries(); i++) {
      parts.add((LineString) line.getGeometryN(i));
    }
    return parts;
  }

  private static Corridor of(
      Map<String, String> row, SmoothNetwork network, Geometry area, Map<String, Place> places) {
    List<String> words = Arrays.asList(row.get("waypoints").split(" "));
    List<String> path = words.stream().map(word -> word.replace("*", "")).toList();
    List<Coordinate> whole = network.line(path);
    int hub = 0;
    for (int i = 0; i < words.size(); i++) {
      hub = words.get(i).endsWith("*") ? nearest(whole, places.get(path.get(i)).sweref()) : hub;
    }
    List<LineString> parts = new ArrayList<>();
    if (hub > 0) {
      List<Coordinate> back = new ArrayList<>(whole.subList(0, hub + 1));
      java.util.Collections.reverse(back);
      parts.add(cut(back, area));
    }
    parts.add(cut(whole.subList(hub, whole.size()), area));
    return new Corridor(row, FACTORY.createMultiLineString(parts.toArray(new LineString[0])));
  }

  private static int nearest(List<Coordinate> line, Coordinate point) {
    int best = 0;
    for (int i = 0; i < line.size(); i++) {
      best = line.get(i).distance(point) < line.get(best).distance(point) ? i : best;
    }
    return best;
  }

  /** The part of a line from its start to where it first leaves the area. */
  private static LineString cut(List<Coordinate> line, Geometry area) {
    LineString all = FACTORY.createLineString(line.toArray(new Coordinate[0]));
    Geometry inside = all.intersection(area);
    Geometry first = inside;
    for (int i = 0; i < inside.getNumGeometries(); i++) {
      if (inside.getGeometryN(i).distance(all.getStartPoint()) < 1) {
        first = inside.getGeometryN(i);
      }
    }
    return (LineString) DouglasPeuckerSimplifier.simplify(first, TOLERANCE);
  }
}
