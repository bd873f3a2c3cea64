package se.strukturvy.style.svg;

import java.util.Locale;

/** Writes a path with all its points moved by a transform. */
final class PathWriter implements PathSink {
  private final AffineMap map;
  private final StringBuilder path = new StringBuilder();

  PathWriter(AffineMap map) {
    this.map = map;
  }

  @Override
  public void moveTo(double x, double y) {
    write('M', x, y);
  }

  @Override
  public void lineTo(double x, double y) {
    write('L', x, y);
  }

  @Override
  public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
    write('C', x1, y1, x2, y2, x, y);
  }

  @Override
  public void close() {
    path.append('Z');
  }

  private void write(char command, double... xy) {
    path.append(command);
    for (int i = 0; i < xy.length; i += 2) {
      path.append(i == 0 ? "" : " ")
          .append(number(map.x(xy[i], xy[i + 1])))
          .append(' ')
          .append(number(map.y(xy[i], xy[i + 1])));
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value).replaceAll("\\.?0+$", "");
  }

  /** The path so far. */
  String path() {
    return path.toString();
  }
}
