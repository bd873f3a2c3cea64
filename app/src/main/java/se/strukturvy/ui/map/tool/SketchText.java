package se.strukturvy.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;

/** Writes a sketch as text and reads it again, so that a half-drawn shape survives a crash. */
final class SketchText {
  private SketchText() {}

  /** The kind, then the parts with "|" before each and blanks between the numbers. */
  static String write(Sketch sketch) {
    return sketch.kind().name()
        + sketch.parts().stream().map(SketchText::part).collect(Collectors.joining("|", "|", ""));
  }

  private static String part(List<Coordinate> part) {
    return part.stream().map(c -> c.x + " " + c.y).collect(Collectors.joining(" "));
  }

  /** Draws into an empty sketch what the text says; a text that is none changes nothing. */
  static void read(String text, Sketch sketch) {
    String[] parts = text.split("\\|", -1);
    try {
      List<List<Coordinate>> strokes = new ArrayList<>();
      for (int i = 1; i < parts.length; i++) {
        strokes.add(vertices(parts[i].strip()));
      }
      Sketch.Kind kind = Sketch.Kind.valueOf(parts[0]);
      sketch.setKind(kind);
      for (List<Coordinate> stroke : strokes) {
        if (!sketch.vertices().isEmpty()) {
          sketch.nextPart();
        }
        sketch.addStroke(stroke);
      }
    } catch (IllegalArgumentException e) {
      // Written by another version: there is nothing to draw.
      return;
    }
  }

  private static List<Coordinate> vertices(String numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    String[] xy = numbers.split(" ", -1);
    List<Coordinate> vertices = new ArrayList<>();
    for (int i = 0; i + 1 < xy.length; i += 2) {
      vertices.add(new Coordinate(Double.parseDouble(xy[i]), Double.parseDouble(xy[i + 1])));
    }
    return vertices;
  }
}
