package se.strukturvy.ui.issue.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.layer.IssueClusters.Cluster;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Viewport;
import se.strukturvy.ui.map.SelectionModel;
import se.strukturvy.ui.task.Outcome;

/**
 * The issues as they are drawn on the map: alone, or many as one where they would hide each other.
 * Their layers are made in the background, once for each doubling of the scale; until then those of
 * before are drawn.
 */
public final class IssueMap {
  private static final double HIT_PIXELS = 14;
  private static final double CLUSTER_HIT = 19;

  private final SelectionModel selection;
  private final ObservableValue<Themes> themes;
  private final Executor background;
  private final Runnable redraw;
  private int level = Integer.MIN_VALUE;
  private boolean making;
  private long changes;
  private PickedIssue picked = PickedIssue.NONE;
  private IssuePicture picture = IssuePicture.of(List.of(), new Themes(List.of()), 0);

  /**
   * Makes a map without issues.
   *
   * @param themes give the issues' symbols
   * @param redraw called when other layers are to be drawn
   */
  public IssueMap(
      SelectionModel selection,
      ObservableValue<Themes> themes,
      Executor background,
      Runnable redraw) {
    this.selection = selection;
    this.themes = themes;
    this.background = background;
    this.redraw = redraw;
    selection.issues().addListener((property, before, now) -> changed());
    selection.leftOut().addListener((property, before, now) -> changed());
    selection.selectedIssue().addListener((property, before, now) -> picked(before, now));
    themes.addListener((property, before, now) -> changed());
  }

  /** What the filter leaves out is on the map while it is picked, and its title always. */
  private void picked(UUID before, UUID now) {
    redraw.run();
    Set<UUID> leftOut = selection.leftOut().get();
    if ((before != null && leftOut.contains(before)) || (now != null && leftOut.contains(now))) {
      changed();
    }
  }

  private void changed() {
    changes++;
    if (level != Integer.MIN_VALUE) {
      make(level);
    }
  }

  /** The layers for a view, the lowest first. */
  public List<DrawnLayer> layers(Viewport view) {
    int wanted = IssuePicture.level(view.metresPerPixel());
    if (wanted != level) {
      make(wanted);
    }
    picked =
        picked.follow(selection.selectedIssue().get(), selection.issues().get(), themes.getValue());
    List<DrawnLayer> layers = new ArrayList<>(picture.layers(view.extent(), picked.id()));
    layers.addAll(picked.layers());
    return layers;
  }

  private void make(int wanted) {
    level = wanted;
    if (!making) {
      making = true;
      long mine = changes;
      List<Issue> issues = selection.mapped();
      Themes list = themes.getValue();
      Outcome.of(
          CompletableFuture.supplyAsync(() -> IssuePicture.of(issues, list, wanted), background),
          made -> made(made, changes != mine || wanted != level),
          failure -> making = false);
    }
  }

  private void made(IssuePicture now, boolean outdated) {
    making = false;
    boolean none = picture.isEmpty() && now.isEmpty();
    picture = now;
    if (outdated) {
      make(level);
    }
    if (!none) {
      redraw.run();
    }
  }

  /** The ground of the many issues that are drawn as one at a place. */
  public Optional<Envelope> clusterAt(Coordinate ground, Viewport view) {
    double reach = CLUSTER_HIT * view.metresPerPixel();
    return picture.clusters().clusters().stream()
        .filter(cluster -> cluster.centre().distance(ground) <= reach)
        .min(Comparator.comparingDouble(cluster -> cluster.centre().distance(ground)))
        .map(Cluster::extent);
  }

  /** The issue nearest to a place, of those that are drawn themselves. */
  public Optional<UUID> issueAt(Coordinate ground, Viewport view) {
    Point place = new GeometryFactory().createPoint(ground);
    double reach = HIT_PIXELS * view.metresPerPixel();
    return picture.clusters().alone().stream()
        .filter(issue -> issue.geometry() != null)
        .filter(issue -> issue.geometry().isWithinDistance(place, reach))
        .min(Comparator.comparingDouble(issue -> issue.geometry().distance(place)))
        .map(Issue::id);
  }

  /** The place of an issue; empty when it has none. */
  public List<Geometry> placeOf(UUID id) {
    return selection.issues().get().stream()
        .filter(issue -> issue.id().equals(id) && issue.geometry() != null)
        .map(Issue::geometry)
        .toList();
  }
}
