package se.strukturvy.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.math.Vector2D;

/**
 * Draws corridors as smooth lines through places, so that two that share a stretch lie exactly on
 * each other there and part without a kink, like the tracks of a turnout: where a corridor joins an
 * earlier one, it takes over that one's direction.
 */
final class SmoothNetwork {
  private final Map<String, Place> places;
  private final Map<String, List<Coordinate>> pieces = new HashMap<>();
  private final Map<String, Vector2D> directions = new HashMap<>();

  SmoothNetwork(Map<String, Place> places) {
    this.places = places;
  }

  /** The line through places; {@code path} has two or more. */
  List<Coordinate> line(List<String> path) {
    List<Coordinate> points = path.stream().map(id -> places.get(id).sweref()).toList();
    List<Vector2D> passing = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      passing.add(directionAt(path, points, i));
    }
    List<Coordinate> line = new ArrayList<>(List.of(points.get(0)));
    for (int i = 0; i + 1 < path.size(); i++) {
      line.addAll(piece(path, points, passing, i));
    }
    for (int i = 0; i < path.size(); i++) {
      directions.putIfAbsent(path.get(i), passing.get(i));
    }
    return line;
  }

  private Vector2D directionAt(List<String> path, List<Coordinate> points, int i) {
    Coordinate before = points.get(Math.max(0, i - 1));
    Coordinate after = points.get(Math.min(points.size() - 1, i + 1));
    boolean inner = i > 0 && i + 1 < path.size();
    Vector2D own =
        inner
            ? Curve.direction(before, points.get(i), after)
            : new Vector2D(before, after).normalize();
    boolean joins = i > 0 && pieces.containsKey(key(path.get(i - 1), path.get(i)));
    boolean goesOn = i + 1 < path.size() && pieces.containsKey(key(path.get(i), path.get(i + 1)));
    if (!joins && !goesOn) {
      return own;
    }
    Vector2D earlier = directions.get(path.get(i));
    return earlier.dot(own) >= 0 ? earlier : earlier.negate();
  }

  private List<Coordinate> piece(
      List<String> path, List<Coordinate> points, List<Vector2D> passing, int i) {
    String from = path.get(i);
    String to = path.get(i + 1);
    List<Coordinate> known = pieces.get(key(from, to));
    if (known == null) {
      known = Curve.piece(points.get(i), passing.get(i), points.get(i + 1), passing.get(i + 1));
      pieces.put(key(from, to), known);
      List<Coordinate> back = new ArrayList<>(known.subList(0, known.size() - 1));
      java.util.Collections.reverse(back);
      back.add(points.get(i));
      pieces.put(key(to, from), back);
    }
    return known;
  }

  private static String key(String from, String to) {
    return from + " " + to;
  }
}
