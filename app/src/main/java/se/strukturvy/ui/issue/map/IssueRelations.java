package se.strukturvy.ui.issue.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueLink;
import se.strukturvy.issue.event.FieldConflict;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.map.Viewport;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.map.ScreenPath;
import se.strukturvy.ui.map.SelectionModel;

/**
 * Draws over the map how the picked issue is tied to others, a line a tie with an arrow, and where
 * it would lie by the values of a conflict that are not shown.
 */
public final class IssueRelations {
  private static final double ARROW = 11;
  private static final double SLANT = Math.toRadians(26);

  private final MapModel map;
  private final SelectionModel selection;
  private final Group drawing = new Group();
  private final Path disputed = new Path();

  /** Draws into a pane that lies over the map. */
  public IssueRelations(MapModel map, SelectionModel selection, Pane overlay) {
    this.map = map;
    this.selection = selection;
    drawing.setMouseTransparent(true);
    drawing.setManaged(false);
    overlay.getChildren().add(drawing);
    disputed.getStyleClass().add("disputed");
    map.viewport()
        .addListener(
            (property, before, now) -> {
              if (selection.selectedIssue().get() != null) {
                draw();
              }
            });
    selection.selectedIssue().addListener((property, before, now) -> draw());
    selection.issues().addListener((property, before, now) -> draw());
  }

  private Optional<Issue> picked() {
    return find(selection.selectedIssue().get());
  }

  private Optional<Issue> find(UUID id) {
    return selection.issues().get().stream().filter(issue -> issue.id().equals(id)).findFirst();
  }

  private static List<Geometry> disputed(Issue issue) {
    List<Geometry> places = new ArrayList<>();
    for (FieldConflict conflict : issue.details().conflicts()) {
      if (conflict.field().equals(IssueField.GEOMETRY)) {
        conflict.values().forEach(value -> place(value).ifPresent(places::add));
      }
    }
    return places;
  }

  private static Optional<Geometry> place(IssueEvent value) {
    try {
      return value.value() == null
          ? Optional.empty()
          : Optional.of(new WKTReader().read(value.value()));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  private void draw() {
    drawing.getChildren().setAll(disputed);
    List<Geometry> places = picked().map(IssueRelations::disputed).orElse(List.of());
    ScreenPath.trace(places, map.viewport().get(), disputed);
    Optional<Issue> picked = picked().filter(issue -> issue.geometry() != null);
    if (picked.isEmpty()) {
      return;
    }
    Issue issue = picked.get();
    issue
        .details()
        .links()
        .forEach(link -> find(link.target()).ifPresent(other -> tie(issue, other, link.kind())));
    for (Issue other : selection.issues().get()) {
      for (IssueLink link : other.details().links()) {
        if (link.target().equals(issue.id())) {
          tie(other, issue, link.kind());
        }
      }
    }
  }

  private void tie(Issue from, Issue to, IssueLink.Kind kind) {
    if (from.geometry() == null || to.geometry() == null) {
      return;
    }
    Viewport view = map.viewport().get();
    Coordinate a = from.geometry().getInteriorPoint().getCoordinate();
    Coordinate b = to.geometry().getInteriorPoint().getCoordinate();
    double x = view.toScreenX(b.x);
    double y = view.toScreenY(b.y);
    double back = Math.atan2(view.toScreenY(a.y) - y, view.toScreenX(a.x) - x);
    Path halo = new Path(new MoveTo(view.toScreenX(a.x), view.toScreenY(a.y)), new LineTo(x, y));
    halo.getStyleClass().add("relation-halo");
    Path line = new Path(new MoveTo(view.toScreenX(a.x), view.toScreenY(a.y)), new LineTo(x, y));
    line.getStyleClass().addAll("relation", "relation-" + kind.name().toLowerCase(Locale.ROOT));
    drawing.getChildren().addAll(halo, line);
    if (kind == IssueLink.Kind.DEPENDS || kind == IssueLink.Kind.DUPLICATE) {
      Path head =
          new Path(
              new MoveTo(x + ARROW * Math.cos(back + SLANT), y + ARROW * Math.sin(back + SLANT)),
              new LineTo(x, y),
              new LineTo(x + ARROW * Math.cos(back - SLANT), y + ARROW * Math.sin(back - SLANT)));
      head.getStyleClass().addAll("relation", "relation-head");
      drawing.getChildren().add(head);
    }
  }
}
