package se.strukturvy.ui.desk;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Executor;
import se.strukturvy.analysis.AffectedMunicipalities;
import se.strukturvy.analysis.ConcernLimits;
import se.strukturvy.issue.IssueBook;
import se.strukturvy.issue.IssueStoreException;
import se.strukturvy.issue.Municipality;
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
  private List<DataReference> used = List.of();

  /**
   * Makes a desk without a book.
   *
   * @param boundaries reads municipalities
   * @param writer the one thread that writes issues
   */
  public BoundaryDesk(MapModel map, ProjectBoundaries boundaries, Executor writer) {
    this.map = map;
    this.boundaries = boundaries;
    this.writer = writer;
    map.project().addListener((property, before, now) -> look(now));
  }

  /** Gives a book the boundaries, now and whenever they change. On the JavaFX thread. */
  public void open(IssueBook opened) {
    book = opened;
    used = List.of();
    look(map.project().get());
  }

  private void look(Project project) {
    List<DataReference> layers = boundaries.layers(project);
    IssueBook opened = book;
    if (opened != null && !layers.equals(used)) {
      used = layers;
      writer.execute(() -> use(opened, layers));
    }
  }

  private void use(IssueBook opened, List<DataReference> layers) {
    List<Municipality> all =
        boundaries.read(
            layers, (layer, e) -> LOG.log(Level.INFO, "No boundaries from " + layer, e));
    try {
      if (!all.isEmpty()) {
        opened.useBoundaries(new AffectedMunicipalities(all, ConcernLimits.USUAL), all);
      }
    } catch (IssueStoreException e) {
      LOG.log(Level.WARNING, "Boundaries cannot be kept", e);
    }
  }
}
