package se.strukturvy.ui.map;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.MapChangeListener;
import javafx.util.Duration;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.Viewport;

/** Moves the map's viewport, within sensible scales, and remembers where it has been. */
public final class Navigator {
  /** One step of the wheel, of a key or of a double click. */
  public static final double STEP = 2;

  /** One step of the wheel with Ctrl held. */
  public static final double FINE_STEP = 1.2;

  private static final double CLOSEST = 10;
  private static final double FARTHEST = 200_000_000;
  private static final Duration REST = Duration.millis(500);
  private static final double EDGE = 1.06;

  private final MapModel map;
  private final ViewHistory history = new ViewHistory();
  private final PauseTransition rest = new PauseTransition(REST);
  private final OncePerTurn<Viewport> hand = new OncePerTurn<>(this::place);
  private Viewport whole;

  /** Makes a navigator that moves {@code map}'s viewport. */
  public Navigator(MapModel map) {
    this.map = map;
    rest.setOnFinished(event -> noteView());
    map.viewport().addListener((property, before, now) -> keepWhole(before, now));
  }

  /** A view that showed everything goes on to do so when the window gets another size. */
  private void keepWhole(Viewport before, Viewport now) {
    boolean resized = before.width() != now.width() || before.height() != now.height();
    if (resized && before.equals(whole)) {
      fitAll();
    }
  }

  /** The present view, where the hand has brought it. */
  public Viewport view() {
    hand.flush();
    return map.viewport().get();
  }

  /** Whether the map has the scale of {@code start} still. */
  public boolean isAtScaleOf(Viewport start) {
    return map.viewport().get().metresPerPixel() == start.metresPerPixel();
  }

  /**
   * Moves the ground of {@code start} by pixels to the right and down. Whole device pixels are
   * kept, so that a picture that was drawn before still fits exactly. The map moves once a turn of
   * the screen, however often this is called.
   */
  public void pan(Viewport start, double dx, double dy) {
    double density = start.density();
    hand.accept(start.panned(Math.rint(dx * density) / density, Math.rint(dy * density) / density));
  }

  /** Draws the ground {@code factor} times as large and keeps what is under pixel (x, y) there. */
  public void zoom(double factor, double x, double y) {
    double now = view().scaleDenominator();
    double wanted = Math.max(CLOSEST, Math.min(FARTHEST, now / factor));
    show(view().zoomed(now / wanted, x, y));
  }

  /** Zooms about the middle; a factor over 1 comes closer. */
  public void zoom(double factor) {
    zoom(factor, view().width() / 2, view().height() / 2);
  }

  /** Shows all of a box, with a little air around; a point is shown at 1:10 000 or farther. */
  public void showExtent(Envelope extent) {
    if (extent.isNull()) {
      return;
    }
    noteView();
    show(fitting(extent));
    noteView();
  }

  /** Shows all of a box as large as it fits, without air around. */
  public void showBox(Envelope box) {
    Viewport now = view();
    noteView();
    Viewport fitting = Viewport.showing(box, now.width(), now.height(), now.density());
    show(fitting.atScale(Math.max(CLOSEST, fitting.scaleDenominator())));
    noteView();
  }

  /** Keeps the middle and shows it at 1:{@code denominator}. */
  public void showScale(double denominator) {
    noteView();
    show(view().atScale(Math.max(CLOSEST, Math.min(FARTHEST, denominator))));
    noteView();
  }

  /** Keeps the scale and brings a point to the middle. */
  public void showPoint(Coordinate point) {
    Viewport now = view();
    noteView();
    show(
        new Viewport(
            point.x, point.y, now.metresPerPixel(), now.width(), now.height(), now.density()));
    noteView();
  }

  /** Shows the project's first view, or everything that has been read where it names none. */
  public void showAll() {
    noteView();
    fitAll();
    noteView();
  }

  private void fitAll() {
    Envelope all = map.project().get().map().home();
    if (all.isNull()) {
      map.contents().values().forEach(content -> all.expandToInclude(content.extent()));
    }
    // A source may state a box without end.
    if (!all.isNull() && Double.isFinite(all.getDiameter())) {
      Viewport fitting = fitting(all);
      // What a source states of itself may be a millimetre off: not worth another picture.
      if (!isSameGround(fitting, view())) {
        show(fitting);
      }
      whole = view();
    }
  }

  /** Whether two views differ by less than a pixel. */
  private static boolean isSameGround(Viewport one, Viewport other) {
    double pixel = one.metresPerPixel();
    return other != null
        && Math.hypot(one.centreX() - other.centreX(), one.centreY() - other.centreY()) < pixel
        && Math.abs(other.metresPerPixel() / pixel - 1) * one.width() < 1;
  }

  private Viewport fitting(Envelope extent) {
    Viewport now = view();
    Viewport fitting = Viewport.showing(extent, now.width(), now.height(), now.density());
    double least = extent.getDiameter() > 0 ? CLOSEST : Math.min(10_000, now.scaleDenominator());
    return fitting.atScale(Math.max(fitting.scaleDenominator() * EDGE, least));
  }

  /**
   * Shows everything as soon as something of it has been read, and on until all of it has been,
   * unless people move the map before.
   */
  public void showAllOnceRead() {
    Viewport asked = view();
    map.contents()
        .addListener(
            new MapChangeListener<String, LayerContent>() {
              @Override
              public void onChanged(Change<? extends String, ? extends LayerContent> change) {
                boolean unmoved = isSameGround(view(), asked) || isSameGround(view(), whole);
                if (unmoved && change.wasAdded()) {
                  fitAll();
                }
                if (!unmoved || isAllRead()) {
                  map.contents().removeListener(this);
                  noteView();
                }
              }
            });
  }

  private boolean isAllRead() {
    return map.project()
        .get()
        .map()
        .visibleLayers()
        .allMatch(layer -> map.contents().getOrDefault(layer.id(), LayerContent.EMPTY).complete());
  }

  /** Goes to the view before this one. */
  public void back() {
    noteView();
    revisit(history.back());
  }

  /** Goes to the view after this one. */
  public void forward() {
    noteView();
    revisit(history.forward());
  }

  private void revisit(Optional<Viewport> earlier) {
    rest.stop();
    earlier.ifPresent(
        view -> {
          Viewport now = view();
          map.viewport().set(view.resized(now.width(), now.height(), now.density()));
        });
  }

  private void show(Viewport viewport) {
    hand.forget();
    place(viewport);
  }

  private void place(Viewport viewport) {
    map.viewport().set(viewport);
    rest.playFromStart();
  }

  private void noteView() {
    rest.stop();
    history.visit(view());
  }
}
