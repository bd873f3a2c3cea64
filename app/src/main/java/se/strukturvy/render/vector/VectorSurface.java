package se.strukturvy.render.vector;

import java.util.List;
import se.strukturvy.render.raster.Surface;

/** A surface without pixels, such as a page of a PDF: it takes shapes, groups and text. */
public interface VectorSurface extends Surface {
  /**
   * Begins a group: what comes until {@link #end()} is drawn together, then laid on with an opacity
   * from 0 (clear) to 1.
   */
  void begin(double opacity);

  /**
   * Begins a window: what comes until {@link #end()} is moved by (left, top) and cut off at the
   * edges of the window. Pixels.
   */
  void beginWindow(double left, double top, double width, double height);

  /** Ends the group or window that was begun last. */
  void end();

  /** Writes letters, with their halo below all of them. */
  void write(List<Letter> letters, TextInk ink);
}
