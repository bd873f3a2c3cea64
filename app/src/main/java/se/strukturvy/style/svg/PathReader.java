package se.strukturvy.style.svg;

/**
 * Reads the path data of SVG 1.1 (section 8.3): all commands, absolute and relative; quadratic
 * pieces and arcs become cubic ones. What follows an error is left out, as SVG asks for.
 */
public final class PathReader {
  private final PathSink sink;
  private double x;
  private double y;
  private double startX;
  private double startY;
  private double controlX;
  private double controlY;
  private char previous;

  private PathReader(PathSink sink) {
    this.sink = sink;
  }

  /**
   * Reads a path.
   *
   * @param path the "d" of an SVG path
   */
  public static void read(String path, PathSink sink) {
    new PathReader(sink).read(path);
  }

  private void read(String path) {
    PathNumbers in = new PathNumbers(path);
    for (char command = in.command('M'); command != 0; ) {
      double[] arguments = in.arguments(command);
      char upper = Character.toUpperCase(command);
      if (arguments == null || (previous == 0 && upper != 'M')) {
        return;
      }
      run(upper, arguments, Character.isLowerCase(command));
      previous = upper;
      command = in.command(command == 'M' ? 'L' : command == 'm' ? 'l' : command);
    }
  }

  private void run(char command, double[] a, boolean relative) {
    double dx = relative ? x : 0;
    double dy = relative ? y : 0;
    switch (command) {
      case 'M' -> move(a[0] + dx, a[1] + dy);
      case 'L' -> line(a[0] + dx, a[1] + dy);
      case 'H' -> line(a[0] + dx, y);
      case 'V' -> line(x, a[0] + dy);
      case 'Z' -> {
        sink.close();
        x = startX;
        y = startY;
      }
      case 'C' -> cubic(a[0] + dx, a[1] + dy, a[2] + dx, a[3] + dy, a[4] + dx, a[5] + dy);
      case 'S' -> {
        boolean smooth = previous == 'C' || previous == 'S';
        double cx = smooth ? 2 * x - controlX : x;
        double cy = smooth ? 2 * y - controlY : y;
        cubic(cx, cy, a[0] + dx, a[1] + dy, a[2] + dx, a[3] + dy);
      }
      case 'Q' -> quadratic(a[0] + dx, a[1] + dy, a[2] + dx, a[3] + dy);
      case 'T' -> {
        boolean smooth = previous == 'Q' || previous == 'T';
        double cx = smooth ? 2 * x - controlX : x;
        double cy = smooth ? 2 * y - controlY : y;
        quadratic(cx, cy, a[0] + dx, a[1] + dy);
      }
      default -> arc(a, a[5] + dx, a[6] + dy);
    }
  }

  private void move(double toX, double toY) {
    sink.moveTo(toX, toY);
    x = toX;
    y = toY;
    startX = toX;
    startY = toY;
  }

  private void line(double toX, double toY) {
    sink.lineTo(toX, toY);
    x = toX;
    y = toY;
  }

  private void cubic(double x1, double y1, double x2, double y2, double x3, double y3) {
    sink.curveTo(x1, y1, x2, y2, x3, y3);
    controlX = x2;
    controlY = y2;
    x = x3;
    y = y3;
  }

  private void quadratic(double x1, double y1, double x2, double y2) {
    double ax = x + (x1 - x) * 2 / 3;
    double ay = y + (y1 - y) * 2 / 3;
    cubic(ax, ay, x2 + (x1 - x2) * 2 / 3, y2 + (y1 - y2) * 2 / 3, x2, y2);
    controlX = x1;
    controlY = y1;
  }

  private void arc(double[] a, double toX, double toY) {
    if (a[0] == 0 || a[1] == 0 || (x == toX && y == toY)) {
      line(toX, toY);
      return;
    }
    EllipticalArc.between(x, y, a, toX, toY).curves(this::cubic);
    // The pieces end there but for rounding.
    x = toX;
    y = toY;
  }
}
