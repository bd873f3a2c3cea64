package se.strukturvy.ui.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import se.strukturvy.map.Viewport;
import se.strukturvy.ui.map.MapView;

/**
 * Drags the map with the real pointer, a hundred positions a second, and notes when each position
 * that the map took stood on the screen.
 *
 * <p>The hand sweeps over three fifths of the view, lets go, and begins again where it began: to
 * the left twice, up, to the right twice, down.
 */
final class PanDrive implements Pulses.Watcher {
  private static final int HAND_MILLIS = 10;
  private static final int SWEEP = 60;
  private static final double REACH = 0.6;
  private static final int[][] DIRECTIONS = {{-1, 0}, {-1, 0}, {0, -1}, {1, 0}, {1, 0}, {0, 1}};

  private final MapView view;
  private final Consumer<PanTimes> done;
  private final Robot robot = new Robot();
  private final Timer hand = new Timer("hand", true);
  private final Deque<Moment> toBeShown = new ArrayDeque<>();
  private final EventHandler<MouseEvent> arrival = this::arrived;
  private final Runnable laidOut = this::laidOut;
  private final int steps;
  private PanTimes times;
  private int step;
  private volatile long handAt;
  private Viewport last;
  private long lastHand;
  private int turn;

  /** A position that the scene took at a turn of the screen. */
  private record Moment(int turn, long hand, boolean covered) {}

  private PanDrive(MapView view, int seconds, Consumer<PanTimes> done) {
    this.view = view;
    this.done = done;
    steps = seconds * 1000 / HAND_MILLIS;
  }

  /** Drags for some seconds, then hands over what was seen; on the JavaFX thread. */
  static void run(MapView view, int seconds, Consumer<PanTimes> done) {
    PanDrive drive = new PanDrive(view, seconds, done);
    drive.begin();
  }

  private void begin() {
    times = new PanTimes(System.nanoTime());
    view.addEventFilter(MouseEvent.MOUSE_DRAGGED, arrival);
    view.getScene().addPostLayoutPulseListener(laidOut);
    Pulses.watch(this);
    hand.scheduleAtFixedRate(
        new TimerTask() {
          @Override
          public void run() {
            long now = System.nanoTime();
            Platform.runLater(() -> move(now));
          }
        },
        HAND_MILLIS,
        HAND_MILLIS);
  }

  /** One step of the hand, which was due at {@code now}. */
  private void move(long now) {
    if (step >= steps) {
      hand.cancel();
      return;
    }
    int[] direction = DIRECTIONS[step / SWEEP % DIRECTIONS.length];
    int at = step % SWEEP;
    if (at == 0) {
      robot.mouseRelease(MouseButton.PRIMARY);
      robot.mouseMove(place(direction, 0));
      robot.mousePress(MouseButton.PRIMARY);
    } else {
      handAt = now;
      robot.mouseMove(place(direction, at / (SWEEP - 1.0)));
    }
    step++;
  }

  private Point2D place(int[] direction, double part) {
    double across = 0.5 + direction[0] * REACH * (part - 0.5);
    double down = 0.5 + direction[1] * REACH * (part - 0.5);
    return view.localToScreen(view.getWidth() * across, view.getHeight() * down);
  }

  private void arrived(MouseEvent event) {
    lastHand = handAt;
  }

  /** The scene stands as this turn is going to paint it. */
  private void laidOut() {
    Viewport current = view.viewport();
    if (lastHand != 0 && !current.equals(last)) {
      last = current;
      toBeShown.add(new Moment(turn, lastHand, view.isCovered()));
    }
  }

  @Override
  public boolean turn(long now) {
    turn++;
    while (!toBeShown.isEmpty() && toBeShown.peek().turn() + Pulses.PAINTED <= turn) {
      Moment shown = toBeShown.poll();
      times.add(shown.hand(), now, shown.covered());
    }
    if (step < steps || !toBeShown.isEmpty()) {
      return true;
    }
    robot.mouseRelease(MouseButton.PRIMARY);
    view.removeEventFilter(MouseEvent.MOUSE_DRAGGED, arrival);
    view.getScene().removePostLayoutPulseListener(laidOut);
    done.accept(times);
    return false;
  }
}
