package se.strukturvy.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.issue.Issue;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.ui.map.MapTool;
import se.strukturvy.ui.map.MapView;
import se.strukturvy.ui.map.VisibleVertices;
import se.strukturvy.ui.map.tool.PlaceIssueTool;
import se.strukturvy.ui.map.tool.RedrawIssueTool;
import se.strukturvy.ui.map.tool.ReshapeTool;
import se.strukturvy.ui.map.tool.Snap;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/** The tools that put issues on the map and change their shapes. */
final class IssueTools {
  private static final double SNAP_PIXELS = 10;

  /** A shape whose vertices are to be moved is at least so large on the screen, pixels. */
  private static final double LEAST_SHAPE = 80;

  private final Session session;
  private final MapView view;
  private final PlaceIssueTool placer;
  private final RedrawIssueTool redrawer;
  private final ReshapeTool reshaper;

  /**
   * Makes the tools.
   *
   * @param snapshots what is on the map in a view
   * @param leave lays a tool aside
   */
  IssueTools(
      Session session,
      MapView view,
      Messages texts,
      Function<Viewport, MapSnapshot> snapshots,
      Runnable leave) {
    this.session = session;
    this.view = view;
    Messages words = new Messages(PlaceIssueTool.class, texts.locale());
    VisibleVertices vertices = new VisibleVertices(snapshots, SNAP_PIXELS);
    Snap snap = vertices::near;
    placer =
        new PlaceIssueTool(
            session.map(),
            view.overlay(),
            words,
            snap,
            session.issues(),
            session.issues().drafts(),
            session.selection().selectedIssue()::set,
            leave);
    redrawer =
        new RedrawIssueTool(
            session.map(), view.overlay(), words, snap, session.issues(), this::failed, leave);
    reshaper =
        new ReshapeTool(
            session.map(),
            session.selection(),
            view.overlay(),
            words,
            snap,
            session.issues(),
            this::failed,
            leave);
  }

  /** The bars that go above the map while their tools are in use. */
  List<Node> bars() {
    return List.of(placer.bar(), redrawer.bar(), reshaper.bar());
  }

  /** Whether the tool draws. */
  boolean hold(MapTool tool) {
    return tool == placer || tool == redrawer || tool == reshaper;
  }

  /** Takes up the tool that draws a new issue. */
  void newIssue() {
    use(placer);
  }

  /** Draws an issue that is a point at a pixel of the view. */
  void newIssueAt(double x, double y) {
    newIssue();
    placer.placeAt(session.map().viewport().get().toMap(x, y));
  }

  /** Takes hold of the vertices of the picked issue, or draws its place when it has none. */
  void reshape() {
    Issue issue = picked();
    if (issue != null && issue.geometry() != null) {
      bringIntoView(issue.geometry().getEnvelopeInternal());
      use(reshaper);
    } else if (issue != null) {
      redrawer.drawFor(issue.id(), null);
      use(redrawer);
    }
  }

  /** An issue that is picked in the list may lie elsewhere, or be too small to take hold of. */
  private void bringIntoView(Envelope place) {
    Viewport view = session.map().viewport().get();
    double side = Math.max(place.getWidth(), place.getHeight());
    boolean small = side > 0 && side < LEAST_SHAPE * view.metresPerPixel();
    if (small || !view.extent().intersects(place)) {
      Envelope room = new Envelope(place);
      room.expandBy(side / 4);
      session.navigator().showExtent(room);
    }
  }

  /** Draws a further part of the picked issue. */
  void addPart() {
    Issue issue = picked();
    if (issue != null) {
      redrawer.drawFor(issue.id(), issue.geometry());
      use(redrawer);
    }
  }

  /** Takes the place of the picked issue away; that can be undone. */
  void removePlace() {
    Issue issue = picked();
    if (issue != null && issue.geometry() != null) {
      Outcome.of(session.issues().reshape(issue.id(), null), done -> {}, this::failed);
    }
  }

  private Issue picked() {
    UUID id = session.selection().selectedIssue().get();
    return session.selection().issues().get().stream()
        .filter(issue -> issue.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private void use(MapTool tool) {
    view.use(tool);
    view.requestFocus();
  }

  private void failed(Throwable failure) {
    session.activity().failed(failure);
  }
}
