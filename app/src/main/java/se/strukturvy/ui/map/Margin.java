package se.strukturvy.ui.map;

import se.strukturvy.map.Viewport;

/**
 * How much more than the view is drawn, so that small pans cost nothing: half a view on every side,
 * less where that would be too many pixels.
 */
final class Margin {
  private static final double WIDEST = 0.5;
  private static final double MOST_PIXELS = 12e6;

  private Margin() {}

  /** The view with its margin; a whole number of device pixels is added on every side. */
  static Viewport around(Viewport view) {
    double pixels = view.width() * view.height() * view.density() * view.density();
    double part = Math.min(WIDEST, (Math.sqrt(MOST_PIXELS / Math.max(1, pixels)) - 1) / 2);
    if (part <= 0) {
      return view;
    }
    double density = view.density();
    double across = 2 * Math.rint(part * view.width() * density) / density;
    double down = 2 * Math.rint(part * view.height() * density) / density;
    return view.resized(view.width() + across, view.height() + down, density);
  }

  /** Whether a picture of {@code drawn} still covers {@code view} at its own scale and density. */
  static boolean covers(Viewport drawn, Viewport view) {
    return drawn.metresPerPixel() == view.metresPerPixel()
        && drawn.density() == view.density()
        && drawn.extent().covers(view.extent());
  }

  /** Whether a picture of {@code drawn} is larger than the view. */
  static boolean hasMargin(Viewport drawn, Viewport view) {
    return drawn.width() > view.width() && drawn.height() > view.height();
  }

  /** Whether so little margin is left on one side that the next pan may run out of it. */
  static boolean isThin(Viewport drawn, Viewport view) {
    double across = (drawn.width() - view.width()) / 2 * view.metresPerPixel();
    double down = (drawn.height() - view.height()) / 2 * view.metresPerPixel();
    return Math.abs(drawn.centreX() - view.centreX()) > across / 2
        || Math.abs(drawn.centreY() - view.centreY()) > down / 2;
  }
}
