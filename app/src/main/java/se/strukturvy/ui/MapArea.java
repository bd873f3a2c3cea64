package se.strukturvy.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.map.Layer;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.project.SnapshotMaker;
import se.strukturvy.ui.issue.map.IssueMap;
import se.strukturvy.ui.map.LegendPane;
import se.strukturvy.ui.map.MapView;
import se.strukturvy.ui.map.Navigator;
import se.strukturvy.ui.map.ScaleBar;
import se.strukturvy.ui.map.Swipe;
import se.strukturvy.ui.map.SwipeHandle;
import se.strukturvy.ui.map.tool.MoveLabelTool;
import se.strukturvy.ui.map.tool.PanIdentifyTool;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/** The middle of the window: the map with its tools, its legend, and what is picked out on it. */
final class MapArea {
  /** Metres around a point that is gone to. */
  private static final double AROUND_POINT = 12_000;

  private final Session session;
  private final Navigator navigator;
  private final MapView view;
  private final PanIdentifyTool hand;
  private final MoveLabelTool labelMover;
  private final SwipeHandle handle;
  private final IssueMap issues;
  private final MapMarks marks;
  private final Messages texts;
  private IssueTools issueTools;

  MapArea(Session session, Messages texts) {
    this.session = session;
    this.texts = texts;
    issues =
        new IssueMap(
            session.selection(),
            session.issues().themes(),
            session.background(),
            () -> view().redraw());
    marks = new MapMarks(session, issues);
    navigator = session.navigator();
    view = new MapView(session.map(), navigator, session.renderer(), this::picture, this::besides);
    view.setId("map");
    hand = new PanIdentifyTool(navigator, this::identify, marks::clear);
    labelMover =
        new MoveLabelTool(
            session.map(),
            session.data().styles().history()::change,
            view.overlay(),
            view::labelAt,
            new Messages(MoveLabelTool.class, texts.locale()),
            session.activity().message()::set,
            this::takeHand);
    view.use(hand);
    view.useWithAlt(labelMover);
    handle = new SwipeHandle(session.map(), new Messages(SwipeHandle.class, texts.locale()));
    view.addFixtures(fixtures());
    view.addFurniture(furniture(texts));
    view.addLineFurniture(handle.titles());
    marks.follow(view);
  }

  /** Lays two structure images beside each other, or one alone. */
  void swipe() {
    Swipe swipe = session.map().swipe();
    if (swipe.active().get()) {
      swipe.end();
      view.requestFocus();
    } else {
      swipe.begin(session.map().project().get().images());
      if (swipe.active().get()) {
        handle.grasp();
      }
    }
  }

  MapView view() {
    return view;
  }

  /** The tools that draw issues; they are made when they are first wanted. */
  IssueTools issueTools() {
    if (issueTools == null) {
      issueTools = new IssueTools(session, view, texts, this::snapshot, this::takeHand);
      view.addFixtures(
          issueTools.bars().stream().map(bar -> above(placed(bar, Pos.BOTTOM_CENTER))).toList());
    }
    return issueTools;
  }

  /** The tool that moves labels. */
  MoveLabelTool labelMover() {
    return labelMover;
  }

  /** Lays the tool aside; what is half drawn stays. */
  void takeHand() {
    view.use(hand);
  }

  boolean isDrawing() {
    return issueTools != null && issueTools.hold(view.tool());
  }

  private List<Node> fixtures() {
    Label hint = new Label(texts.get("start.hint"));
    hint.getStyleClass().add("start-hint");
    hint.setMouseTransparent(true);
    hint.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    session.map().project().get().map().layers().isEmpty()
                        && session.activity().message().get().isEmpty(),
                session.map().project(),
                session.activity().message()));
    return List.of(handle, placed(hint, Pos.CENTER));
  }

  private List<Node> furniture(Messages texts) {
    LegendPane legend =
        new LegendPane(
            session.map(), session.background(), new Messages(LegendPane.class, texts.locale()));
    return List.of(
        placed(new MapNotice(session.map(), texts), Pos.BOTTOM_RIGHT),
        placed(new ScaleBar(session.map()), Pos.BOTTOM_LEFT),
        placed(legend, Pos.TOP_RIGHT));
  }

  /** Leaves the lowest line to the scale bar and the notice. */
  private static Node above(Node node) {
    StackPane.setMargin(node, new Insets(10, 10, 40, 10));
    return node;
  }

  private static Node placed(Node node, Pos corner) {
    StackPane.setAlignment(node, corner);
    StackPane.setMargin(node, new Insets(10));
    return node;
  }

  /** What is on the map, frozen for a viewport; left of the line while two images share it. */
  MapSnapshot snapshot(Viewport viewport) {
    return snapshot(viewport, session.map().swipe().left());
  }

  /** The same with what is picked out. */
  private MapSnapshot picture(Viewport viewport) {
    return marks.on(snapshot(viewport));
  }

  /** What is right of the line. */
  private MapSnapshot besides(Viewport viewport) {
    return marks.on(snapshot(viewport, session.map().swipe().right()));
  }

  private MapSnapshot snapshot(Viewport viewport, List<String> images) {
    return new SnapshotMaker(
            session.map().project().get(),
            session.map().contents(),
            images,
            session.map().emphasis().get(),
            issues.layers(viewport))
        .at(viewport);
  }

  /** Asks what lies at a pixel: an issue is picked, features of all layers are listed. */
  void identify(double x, double y) {
    Viewport now = navigator.view();
    Coordinate point = now.toMap(x, y);
    Optional<Envelope> many = issues.clusterAt(point, now);
    if (many.isPresent()) {
      navigator.showExtent(many.get());
      return;
    }
    Optional<UUID> issue = issues.issueAt(point, now);
    issue.ifPresent(this::pick);
    Outcome.of(
        session.identifier().at(isBeside(x, now) ? besides(now) : snapshot(now), x, y),
        hits -> {
          session.selection().identified().set(hits);
          // The issue itself comes before what lies below it.
          issue.ifPresent(this::pick);
        },
        session.activity()::failed);
  }

  /** Picks an issue anew, be it picked already. */
  private void pick(UUID issue) {
    session.selection().selectedIssue().set(null);
    session.selection().selectedIssue().set(issue);
  }

  /** Whether a pixel lies right of the line between two images. */
  private boolean isBeside(double x, Viewport now) {
    Swipe swipe = session.map().swipe();
    return swipe.active().get() && x > swipe.position().get() * now.width();
  }

  /** Goes to a feature of a layer and picks it out. */
  void showFeature(Layer layer, long id) {
    Outcome.of(
        session.identifier().feature(layer, id),
        hits -> {
          session.selection().identified().set(hits);
          Envelope place = new Envelope();
          hits.stream()
              .map(hit -> hit.feature().geometry())
              .filter(Objects::nonNull)
              .forEach(shape -> place.expandToInclude(shape.getEnvelopeInternal()));
          // A point says nothing of its surroundings.
          if (!place.isNull() && place.getDiameter() == 0) {
            place.expandBy(AROUND_POINT);
          }
          navigator.showExtent(place);
        },
        session.activity()::failed);
  }

  /** Shows all that is picked out. */
  void zoomToSelection() {
    Envelope all = new Envelope();
    List<Geometry> picked =
        new ArrayList<>(issues.placeOf(session.selection().selectedIssue().get()));
    if (picked.isEmpty()) {
      session.selection().identified().get().forEach(hit -> picked.add(hit.feature().geometry()));
    }
    picked.forEach(geometry -> all.expandToInclude(geometry.getEnvelopeInternal()));
    navigator.showExtent(all);
  }
}
