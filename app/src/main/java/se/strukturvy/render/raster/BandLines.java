package se.strukturvy.render.raster;

/**
 * Draws parallel bands across a box. Distances are measured across the bands from where they are
 * tied to the ground, and along them; pixels.
 *
 * @param acrossX direction across the bands
 * @param acrossY the same
 * @param phase where across the bands distance 0 lies
 * @param from the least distance across in the box
 * @param to the greatest
 * @param first the least distance along the bands
 * @param last the greatest
 */
public record BandLines(
    double acrossX,
    double acrossY,
    double phase,
    double from,
    double to,
    double first,
    double last) {
  /** The bands that cover a box: left, top, right, bottom. */
  public static BandLines over(double[] box, double acrossX, double acrossY, double phase) {
    double from = Double.POSITIVE_INFINITY;
    double to = Double.NEGATIVE_INFINITY;
    double first = Double.POSITIVE_INFINITY;
    double last = Double.NEGATIVE_INFINITY;
    for (int corner = 0; corner < 4; corner++) {
      double x = box[corner % 2 * 2];
      double y = box[corner / 2 * 2 + 1];
      double across = x * acrossX + y * acrossY - phase;
      double along = x * acrossY - y * acrossX;
      from = Math.min(from, across);
      to = Math.max(to, across);
      first = Math.min(first, along);
      last = Math.max(last, along);
    }
    return new BandLines(acrossX, acrossY, phase, from, to, first, last);
  }

  /** Adds a band over the whole box. */
  public void add(double begin, double end, Edges shape) {
    add(begin, end, first, last, shape);
  }

  /** Adds a piece of a band. */
  public void add(double begin, double end, double start, double stop, Edges shape) {
    Polyline ring = new Polyline();
    corner(begin, start, ring);
    corner(begin, stop, ring);
    corner(end, stop, ring);
    corner(end, start, ring);
    ring.close();
    ring.addTo(shape);
  }

  /** Adds the point at a distance across and one along. */
  public void corner(double across, double along, Polyline to) {
    double d = across + phase;
    to.add(d * acrossX + along * acrossY, d * acrossY - along * acrossX);
  }
}
