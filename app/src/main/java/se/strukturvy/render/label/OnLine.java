package se.strukturvy.render.label;

import se.strukturvy.render.label.CurvedText.PathWalk;
import se.strukturvy.style.TextSymbolizer.Placement;

/**
 * A label that can be tried all along its line.
 *
 * @param path the line
 * @param curved sets it along the line; null for a level label
 * @param level the level label; null for one along the line
 * @param length how much of the line it needs, device pixels
 */
record OnLine(PathWalk path, CurvedText curved, LevelText level, double length) {
  /** The label of a request with a line. */
  static OnLine of(LabelRequest request) {
    PathWalk path = new PathWalk(request.path());
    if (request.look().symbolizer().placement() == Placement.ALONG_LINE) {
      TextLine line = TextLine.of(request.text(), request.look());
      return new OnLine(path, new CurvedText(request, line, path), null, line.width());
    }
    LevelText level = new LevelText(request, false);
    return new OnLine(path, null, level, Math.min(level.width(), level.height()));
  }

  /** The label with its middle at a distance along the line; null where it cannot stand. */
  PlacedLabel at(double middle) {
    if (middle < length / 2 || middle > path.length() - length / 2) {
      return null;
    }
    return curved != null
        ? curved.at(middle)
        : level.at(path.x(middle) - level.width() / 2, path.y(middle) - level.height() / 2);
  }
}
