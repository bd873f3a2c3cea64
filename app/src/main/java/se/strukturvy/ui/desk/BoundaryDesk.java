package se.strukturvy.ui.desk;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import se.strukturvy.analysis.AffectedMunicipalities;
import se.strukturvy.analysis.ConcernLimits;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.map.DataReference;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectBoundaries;
import se.strukturvy.ui.map.MapModel;

/**
 * Lets the issue book compute with the municipalities of the project that is open: whenever other
 * layers of municipalities are in it, every issue is asked anew whom it concerns.
 */
public final class BoundaryDesk {
  private static final Logger LOG = System.getLogger(BoundaryDesk.class.getName());

  private final MapModel map;
  private final ProjectBoundaries boundaries;
  private final Executor writer;
  private IssueBook book;
  private final BoundaryNews news;
  private List<DataReference> used = List.of();
  private int distance;

  /**
   * Makes a desk without a book.
   *
   * @param boundaries reads municipalities
   * @param writer the one thread that writes issues
   * @param news told what is used, and what differs
   */
  public BoundaryDesk(
      MapModel map, ProjectBoundaries boundaries, Executor writer, BoundaryNews news) {
    this.map = map;
    this.boundaries = boundaries;
    this.writer = writer;
    this.news = news;
    map.project().addListener((property, before, now) -> look(now));
  }

  /** Gives a book the boundaries, now and whenever they change. On the JavaFX thread. */
  public void open(IssueBook opened) {
    book = opened;
    used = List.of();
    opened.onChange(() -> Platform.runLater(() -> look(map.project().get())));
    look(map.project().get());
  }

  private void look(Project project) {
    List<DataReference> layers = boundaries.layers(project);
    IssueBook opened = book;
    int metres = opened == null ? 0 : BoundaryNews.distance(opened);
    if (opened != null && !(layers.equals(used) && metres == distance)) {
      used = layers;
      distance = metres;
      writer.execute(() -> use(opened, layers, metres));
    }
  }

  private void use(IssueBook opened, List<DataReference> layers, int metres) {
    List<Municipality> all =
        boundaries.read(
            layers, (layer, e) -> LOG.log(Level.DEBUG, "No boundaries from " + layer, e));
    try {
      if (!all.isEmpty()) {
        ConcernLimits limits = ConcernLimits.USUAL.within(metres);
        news.used(all, opened.useBoundaries(new AffectedMunicipalities(all, limits), all));
      }
    } catch (IssueStoreException e) {
      LOG.log(Level.WARNING, "Boundaries cannot be kept", e);
    }
  }
}
