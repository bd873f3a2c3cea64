package se.strukturvy.ui.map;

import se.strukturvy.map.Viewport;

/**
 * How much more than the view is drawn, so that small pans cost nothing: a quarter of a view on
 * every side, less where that would be too many pixels. Under a hand that moves, most of it lies
 * ahead.
 */
final class Margin {
  private static final double WIDEST = 0.25;
  private static final double MOST_PIXELS = 12e6;

  /** How much of the margin behind is given to the one ahead. */
  private static final double LEAD = 0.75;

  /** The share of the margin that may be used up before the next picture is asked for. */
  private static final double EARLY = 0.25;

  /** Pixels that the hand has to go before it has a direction. */
  private static final double UNSTEADY = 4;

  private Margin() {}

  /** The view with its margin; a whole number of device pixels is added on every side. */
  static Viewport around(Viewport view) {
    double part = part(view);
    return part <= 0
        ? view
        : view.resized(
            view.width() + 2 * whole(part * view.width(), view),
            view.height() + 2 * whole(part * view.height(), view),
            view.density());
  }

  private static double part(Viewport view) {
    double pixels = view.width() * view.height() * view.density() * view.density();
    return Math.min(WIDEST, (Math.sqrt(MOST_PIXELS / Math.max(1, pixels)) - 1) / 2);
  }

  private static double whole(double pixels, Viewport view) {
    return Math.rint(pixels * view.density()) / view.density();
  }

  /**
   * The view with its margin, shifted by whole device pixels to where the hand is going.
   *
   * @param before where the view was a little earlier, at any scale
   */
  static Viewport ahead(Viewport view, Viewport before) {
    Viewport wide = around(view);
    double across = (wide.width() - view.width()) / 2;
    double down = (wide.height() - view.height()) / 2;
    double dx = gone(view, before, view.centreX() - before.centreX()) / Math.max(1, across);
    double dy = gone(view, before, before.centreY() - view.centreY()) / Math.max(1, down);
    double most = Math.max(Math.abs(dx), Math.abs(dy));
    return most == 0
        ? wide
        : wide.panned(
            -whole(LEAD * across * dx / most, view), -whole(LEAD * down * dy / most, view));
  }

  /** Pixels that the view has gone in one direction; 0 while that says nothing. */
  private static double gone(Viewport view, Viewport before, double metres) {
    double pixels = metres / view.metresPerPixel();
    boolean sameScale = before.metresPerPixel() == view.metresPerPixel();
    return sameScale && Math.abs(pixels) >= UNSTEADY ? pixels : 0;
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

  /**
   * Whether a hand that goes on as it went since {@code before} leaves a picture of {@code drawn}
   * before long.
   */
  static boolean runsOut(Viewport drawn, Viewport view, Viewport before) {
    double east = gone(view, before, view.centreX() - before.centreX());
    double north = gone(view, before, view.centreY() - before.centreY());
    double eastOf = (view.centreX() - drawn.centreX()) / view.metresPerPixel();
    double northOf = (view.centreY() - drawn.centreY()) / view.metresPerPixel();
    double across = EARLY * (drawn.width() - view.width()) / 2;
    double up = EARLY * (drawn.height() - view.height()) / 2;
    return Math.signum(east) * eastOf > across || Math.signum(north) * northOf > up;
  }

  /** Whether a view at rest has come so far from the middle of the picture that it is put back. */
  static boolean isOffCentre(Viewport drawn, Viewport view) {
    double across = (drawn.width() - view.width()) / 2 * view.metresPerPixel();
    double down = (drawn.height() - view.height()) / 2 * view.metresPerPixel();
    return Math.abs(drawn.centreX() - view.centreX()) > across / 2
        || Math.abs(drawn.centreY() - view.centreY()) > down / 2;
  }
}
