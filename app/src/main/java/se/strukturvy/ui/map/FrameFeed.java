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
  private boolean changed;
  private boolean queued;
  private boolean drawing;
  private boolean measured;
  private boolean labelled;
  private boolean unfinished;

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
    changed = true;
    later();
  }

  /** More of a layer has been read; the picture that is being drawn is let finish first. */
  void contentGrew() {
    stale = true;
    if (!drawing) {
      later();
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
    if (isWanting() || changed) {
      stale = false;
      changed = false;
      Viewport wide = orderedFrom == null ? Margin.around(view) : Margin.ahead(view, orderedFrom);
      boolean quick = pixels(wide) * secondsPerPixel < QUICK_SECONDS;
      order(quick || isPanned() ? wide : view);
    } else if (stale) {
      // The same view: what has been read meanwhile is drawn onto the picture that is there.
      stale = false;
      order(ordered);
      measured = false;
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
    MapSnapshot snapshot = snapshots.apply(wanted);
    measured = snapshot.layers().stream().allMatch(layer -> layer.content().complete());
    queue.request(snapshot, !isCovered());
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
    // An unfinished picture over one that covers the view would make its large layers flicker.
    if (frame.complete() || !isCovered()) {
      show(frame);
    }
    renderer.recycle(frame);
  }

  private void show(Frame frame) {
    screen.accept(frame);
    shown = frame.viewport();
    unfinished = !frame.complete();
    if (frame.complete() && frame.viewport().equals(ordered)) {
      if (measured) {
        secondsPerPixel = (System.nanoTime() - orderedAt) / 1e9 / pixels(ordered);
      }
      drawing = false;
      labelled = !frame.labels().isEmpty();
      if (stale) {
        later();
      } else if (view.equals(ordered)) {
        rest.playFromStart();
      }
    }
  }

  /** Whether the picture on screen is whole, of the view's scale and as large as the view. */
  private boolean isCovered() {
    return shown != null && !unfinished && Margin.covers(shown, view);
  }

  /**
   * At rest: gives the margin back that pans have used up, and lets labels into the view that its
   * edge or the legend has cut meanwhile.
   */
  private void recentre() {
    if (drawing) {
      // It is let finish: it is waited for.
      rest.playFromStart();
      return;
    }
    if (ordered == null) {
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
