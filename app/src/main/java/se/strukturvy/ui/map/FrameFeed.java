package se.strukturvy.ui.map;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.Frame;
import se.strukturvy.render.MapRenderer;
import se.strukturvy.render.RenderQueue;

/**
 * Orders a new frame when the picture on screen no longer fits what the map shows, and brings it to
 * the screen.
 *
 * <p>Nothing is ordered while the picture that is there, or on its way, covers the view with some
 * margin to spare: a hand that pans on finds the next picture drawn before it runs out of this one.
 * The first picture, and a slow map at another scale, is drawn twice: the view alone first, then
 * with its margin.
 */
final class FrameFeed implements AutoCloseable {
  private static final double QUICK_SECONDS = 0.08;
  private static final long PATIENCE_NANOS = 200_000_000;
  private static final Duration REST = Duration.millis(250);

  private final MapRenderer renderer;
  private final Function<Viewport, MapSnapshot> snapshots;
  private final RenderQueue queue;
  private final Consumer<Frame> screen;
  private final AtomicReference<Frame> arrived = new AtomicReference<>();
  private final PauseTransition rest = new PauseTransition(REST);
  private Viewport view;
  private Viewport ordered;
  private Viewport orderedFrom;
  private Viewport shown;
  private long orderedAt;
  private double secondsPerPixel = Double.POSITIVE_INFINITY;
  private boolean stale;
  private boolean queued;
  private boolean drawing;
  private boolean labelled;

  FrameFeed(
      MapRenderer renderer, Function<Viewport, MapSnapshot> snapshots, Consumer<Frame> screen) {
    this.renderer = renderer;
    this.snapshots = snapshots;
    this.screen = screen;
    queue = new RenderQueue(renderer, this::arrived);
    rest.setOnFinished(event -> recentre());
  }

  /** The view has moved. */
  void viewChanged(Viewport now) {
    view = now;
    rest.playFromStart();
    if (isWanting()) {
      later();
    }
  }

  /**
   * Whether the view has left the picture that is on its way, or soon leaves the one that is there.
   */
  private boolean isWanting() {
    return ordered == null
        || !Margin.covers(ordered, view)
        || (!drawing
            && Margin.hasMargin(ordered, view)
            && Margin.runsOut(ordered, view, orderedFrom));
  }

  /** Whether the picture on screen is complete, of the newest content, and covers the view. */
  boolean isSettled() {
    return !stale && !drawing && !queued && shown != null && Margin.covers(shown, view);
  }

  /** What is drawn has changed. */
  void contentChanged() {
    stale = true;
    later();
  }

  /** More of a layer has been read; the picture that is being drawn is let finish first. */
  void contentGrew() {
    if (drawing) {
      stale = true;
    } else {
      contentChanged();
    }
  }

  /** Many changes in one go make one order. */
  private void later() {
    if (!queued) {
      queued = true;
      Platform.runLater(this::order);
    }
  }

  private void order() {
    queued = false;
    if (view == null || view.width() < 2 || view.height() < 2) {
      return;
    }
    if (stale || isWanting()) {
      stale = false;
      Viewport wide = orderedFrom == null ? Margin.around(view) : Margin.ahead(view, orderedFrom);
      boolean quick = pixels(wide) * secondsPerPixel < QUICK_SECONDS;
      order(quick || isPanned() ? wide : view);
    }
  }

  /** Whether most of the view is covered by the picture on screen, which the hand moves on. */
  private boolean isPanned() {
    return shown != null
        && shown.metresPerPixel() == view.metresPerPixel()
        && shown.density() == view.density()
        && shown.extent().contains(view.centreX(), view.centreY());
  }

  private void order(Viewport wanted) {
    ordered = wanted;
    orderedFrom = view;
    orderedAt = System.nanoTime();
    drawing = true;
    boolean covered = shown != null && Margin.covers(shown, view);
    queue.request(snapshots.apply(wanted), !covered);
  }

  /** Called by the queue, on its thread. */
  private void arrived(Frame frame) {
    Frame unseen = arrived.getAndSet(frame);
    if (unseen == null) {
      Platform.runLater(() -> receive(arrived.getAndSet(null)));
    } else {
      renderer.recycle(unseen);
    }
  }

  /** The screen copies the picture, so its pixels can be drawn into again. */
  private void receive(Frame frame) {
    if (frame.complete() || isWorthShowing()) {
      show(frame);
    }
    renderer.recycle(frame);
  }

  private void show(Frame frame) {
    screen.accept(frame);
    shown = frame.viewport();
    if (frame.complete() && frame.viewport().equals(ordered)) {
      double seconds = (System.nanoTime() - orderedAt) / 1e9;
      secondsPerPixel = seconds / pixels(ordered);
      drawing = false;
      labelled = !frame.labels().isEmpty();
      if (stale) {
        later();
      } else if (view.equals(ordered)) {
        rest.playFromStart();
      }
    }
  }

  /**
   * An unfinished picture has no labels yet: it is worth showing only when the one on screen leaves
   * ground open or has another scale, and the finished one keeps people waiting.
   */
  private boolean isWorthShowing() {
    boolean covered = shown != null && Margin.covers(shown, view);
    return !covered && System.nanoTime() - orderedAt > PATIENCE_NANOS;
  }

  /**
   * At rest: gives the margin back that pans have used up, and lets labels into the view that its
   * edge or the legend has cut meanwhile.
   */
  private void recentre() {
    if (ordered == null || (drawing && shown == null)) {
      // The first picture is let finish: it is waited for.
      return;
    }
    Viewport wide = Margin.around(view);
    boolean narrow = ordered.width() < wide.width() || ordered.height() < wide.height();
    boolean moved = labelled && !view.equals(orderedFrom);
    if (!Margin.covers(ordered, view) || narrow || moved || Margin.isOffCentre(ordered, view)) {
      order(wide);
    }
  }

  private static double pixels(Viewport viewport) {
    return viewport.width() * viewport.height() * viewport.density() * viewport.density();
  }

  @Override
  public void close() {
    rest.stop();
    queue.close();
  }
}
