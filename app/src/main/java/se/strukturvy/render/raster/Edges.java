package se.strukturvy.render.raster;

/** Takes the edges of a shape, in any order. */
public interface Edges {
  /** Adds an edge from (x0, y0) to (x1, y1), pixels right and down. */
  void edge(double x0, double y0, double x1, double y1);
}
