package se.strukturvy.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/** Draws a place for an issue that is in the book: its first, another one, or a further part. */
public final class RedrawIssueTool extends DrawTool {
  private final IssueWriter writer;
  private final Consumer<Throwable> failed;
  private final Runnable leave;
  private UUID issue;
  private Geometry kept;

  /**
   * Makes the tool.
   *
   * @param snap finds vertices to draw to
   * @param writer puts places into the book
   * @param failed told when that cannot be done; the sketch stays
   * @param leave lays the tool aside
   */
  public RedrawIssueTool(
      MapModel map,
      Pane overlay,
      Messages texts,
      Snap snap,
      IssueWriter writer,
      Consumer<Throwable> failed,
      Runnable leave) {
    super(map, overlay, texts, snap, leave);
    this.writer = writer;
    this.failed = failed;
    this.leave = leave;
  }

  /**
   * Says what is drawn for.
   *
   * @param id the issue
   * @param present what it has and keeps, a further part is drawn to it; null to draw it anew
   */
  public void drawFor(UUID id, Geometry present) {
    if (!id.equals(issue)) {
      sketch().clear();
    }
    issue = id;
    kept = present;
    if (present != null) {
      Sketch.Kind[] kinds = Sketch.Kind.values();
      choose(kinds[Math.max(0, Math.min(present.getDimension(), kinds.length - 1))]);
    }
  }

  @Override
  protected void finished(Geometry shape, Coordinate last) {
    Geometry whole = kept == null ? shape : joined(shape);
    Outcome.of(
        writer.reshape(issue, whole),
        done -> {
          sketch().clear();
          draw();
          leave.run();
        },
        failed);
  }

  private Geometry joined(Geometry shape) {
    if (shape.getDimension() == 2 && kept.getDimension() == 2) {
      return kept.union(shape);
    }
    List<Geometry> parts = new ArrayList<>();
    for (Geometry one : new Geometry[] {kept, shape}) {
      for (int i = 0; i < one.getNumGeometries(); i++) {
        parts.add(one.getGeometryN(i));
      }
    }
    return shape.getFactory().buildGeometry(parts);
  }
}
