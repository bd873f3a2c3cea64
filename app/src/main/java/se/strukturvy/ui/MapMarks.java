package se.strukturvy.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.style.Rgba;
import se.strukturvy.ui.issue.map.IssueMap;
import se.strukturvy.ui.issue.map.IssueRelations;
import se.strukturvy.ui.map.Highlight;
import se.strukturvy.ui.map.HighlightLayers;
import se.strukturvy.ui.map.MapView;

/** The marks on what is picked out on the map: the features that were found, the issue. */
final class MapMarks {
  private static final Rgba FOUND = Rgba.parse("#00B4E6");
  private static final Rgba PICKED = Rgba.parse("#FFB000");

  private final Session session;
  private final IssueMap issues;
  private List<Geometry> found = List.of();
  private List<Geometry> picked = List.of();

  MapMarks(Session session, IssueMap issues) {
    this.session = session;
    this.issues = issues;
  }

  /** A picture with the marks on it. */
  MapSnapshot on(MapSnapshot plain) {
    double pixel = plain.viewport().metresPerPixel();
    return plain
        .with(HighlightLayers.of(found, FOUND, pixel))
        .with(HighlightLayers.of(picked, PICKED, pixel));
  }

  /** Marks on a view whatever is picked out from now on. */
  void follow(MapView view) {
    Highlight foundFlash =
        new Highlight(session.map(), view.overlay(), "found", shapes -> markFound(shapes, view));
    Highlight pickedFlash =
        new Highlight(session.map(), view.overlay(), "picked", shapes -> markPicked(shapes, view));
    session
        .selection()
        .identified()
        .addListener(
            (property, before, now) ->
                foundFlash.show(
                    now.stream().map(hit -> hit.feature().geometry()).toList(), chosenShape()));
    session
        .selection()
        .chosen()
        .addListener((property, before, now) -> foundFlash.keep(chosenShape()));
    session
        .selection()
        .selectedIssue()
        .addListener(
            (property, before, now) -> pickedFlash.show(issues.placeOf(now), issues.placeOf(now)));
    session
        .selection()
        .issues()
        .addListener(
            (property, before, now) ->
                pickedFlash.keep(issues.placeOf(session.selection().selectedIssue().get())));
    new IssueRelations(session.map(), session.selection(), view.overlay());
  }

  private void markFound(List<Geometry> shapes, MapView view) {
    if (!shapes.isEmpty() || !found.isEmpty()) {
      found = shapes;
      view.redraw();
    }
  }

  private void markPicked(List<Geometry> shapes, MapView view) {
    if (!shapes.isEmpty() || !picked.isEmpty()) {
      picked = shapes;
      view.redraw();
    }
  }

  private List<Geometry> chosenShape() {
    return Stream.ofNullable(session.selection().chosen().get())
        .map(hit -> hit.feature().geometry())
        .filter(Objects::nonNull)
        .toList();
  }

  /** Takes the marks off: what is picked out, or else the direction that is lit; false for none. */
  boolean clear() {
    boolean any = session.selection().clear();
    if (!any && session.map().litDirection().get() != null) {
      session.map().litDirection().set(null);
      return true;
    }
    return any;
  }
}
