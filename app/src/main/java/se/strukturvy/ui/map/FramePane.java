package se.strukturvy.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Affine;
import org.locationtech.jts.geom.Coordinate;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.Frame;
import se.strukturvy.render.label.PlacedLabel;

/**
 * Shows the last frame where its ground lies in the present view: moved and scaled while a new one
 * is being drawn, pixel for pixel once the scale is the same.
 *
 * <p>Two images are used in turn; the one on screen is never written to.
 */
final class FramePane extends Pane {
  private static final double SAME_SCALE = 1e-9;

  private final ImageView picture = new ImageView();
  private final Affine place = new Affine();
  private FrameImage shown;
  private FrameImage spare;
  private Viewport drawn;
  private List<PlacedLabel> labels = List.of();

  FramePane() {
    picture.getTransforms().add(place);
    picture.setManaged(false);
    getChildren().add(picture);
    setMouseTransparent(true);
  }

  /** Shows a copy of a new frame in the view of {@code current}. */
  void show(Frame frame, Viewport current) {
    FrameImage next = FrameImage.taking(frame, spare);
    next.fill(frame);
    spare = shown;
    shown = next;
    picture.setImage(next.image());
    picture.setViewport(new Rectangle2D(0, 0, frame.width(), frame.height()));
    drawn = frame.viewport();
    labels = frame.labels();
    moveTo(current);
  }

  /** The label at a place of the view {@code current}, while the picture has its scale. */
  Optional<MapLabel> labelAt(Viewport current, double x, double y) {
    if (drawn == null || Math.abs(drawn.metresPerPixel() / current.metresPerPixel() - 1) > 1e-9) {
      return Optional.empty();
    }
    Coordinate ground = current.toMap(x, y);
    double density = drawn.density();
    double pixelX = drawn.toScreenX(ground.x) * density;
    double pixelY = drawn.toScreenY(ground.y) * density;
    return labels.stream()
        .filter(label -> label.covers(pixelX, pixelY))
        .findFirst()
        .map(label -> MapLabel.of(label, drawn));
  }

  /** Moves the frame to where its ground lies in {@code current}. */
  void moveTo(Viewport current) {
    if (drawn == null) {
      return;
    }
    double scale = drawn.metresPerPixel() / current.metresPerPixel();
    double left = current.toScreenX(drawn.centreX() - drawn.width() / 2 * drawn.metresPerPixel());
    double top = current.toScreenY(drawn.centreY() + drawn.height() / 2 * drawn.metresPerPixel());
    boolean exact = Math.abs(scale - 1) < SAME_SCALE && drawn.density() == current.density();
    if (exact) {
      scale = 1;
      left = Math.rint(left * current.density()) / current.density();
      top = Math.rint(top * current.density()) / current.density();
    }
    picture.setSmooth(!exact);
    double pixel = scale / drawn.density();
    place.setToTransform(pixel, 0, left, 0, pixel, top);
  }

  /** The view that the picture was drawn for; null before the first. */
  Viewport drawn() {
    return drawn;
  }
}
