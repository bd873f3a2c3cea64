package se.strukturvy.ui.desk;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import se.strukturvy.analysis.AffectedMunicipalities;
import se.strukturvy.analysis.ConcernLimits;
import se.strukturvy.analysis.MunicipalityLayer;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.issue.IssueBook;
import se.strukturvy.issue.IssueStoreException;
import se.strukturvy.issue.Municipality;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.Project;
import se.strukturvy.ui.map.MapModel;

/**
 * Lets the issue book compute with the municipalities of the project that is open: whenever other
 * layers of municipalities are in it, every issue is asked anew whom it concerns.
 */
public final class BoundaryDesk {
  private static final Logger LOG = System.getLogger(BoundaryDesk.class.getName());

  private final MapModel map;
  private final OpenSources sources;
  private final CrsCatalog systems;
  private final Executor writer;
  private IssueBook book;
  private List<DataReference> used = List.of();

  /**
   * Makes a desk without a book.
   *
   * @param writer the one thread that writes issues
   */
  public BoundaryDesk(MapModel map, OpenSources sources, CrsCatalog systems, Executor writer) {
    this.map = map;
    this.sources = sources;
    this.systems = systems;
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
    List<DataReference> layers =
        project
            .map()
            .allLayers()
            .filter(layer -> mayHoldBoundaries(project, layer))
            .map(Layer::data)
            .distinct()
            .sorted(Comparator.comparing(DataReference::toString))
            .toList();
    IssueBook opened = book;
    if (opened != null && !layers.equals(used)) {
      used = layers;
      writer.execute(() -> use(opened, layers));
    }
  }

  /** A project says which layers to believe; one that says nothing is searched through. */
  private static boolean mayHoldBoundaries(Project project, Layer layer) {
    return project.municipalityLayers().isEmpty()
        || project.municipalityLayers().contains(layer.id());
  }

  private void use(IssueBook opened, List<DataReference> layers) {
    List<Municipality> all = new ArrayList<>();
    for (DataReference layer : layers) {
      try {
        FeatureSource source = sources.source(layer);
        if (source.type().kind() == GeometryKind.POLYGON
            && MunicipalityLayer.USUAL.fits(source.type())) {
          CoordinateReferenceSystem map = CoordinateReferenceSystem.SWEREF_99_TM;
          CoordinateReferenceSystem from = source.type().crs().orElse(map);
          all.addAll(MunicipalityLayer.USUAL.read(source, systems.transform(from, map)));
        }
      } catch (IOException | RuntimeException e) {
        LOG.log(Level.INFO, "No boundaries from " + layer, e);
      }
    }
    try {
      if (!all.isEmpty()) {
        all.sort(Comparator.comparing(Municipality::code));
        opened.useBoundaries(new AffectedMunicipalities(all, ConcernLimits.USUAL), all);
      }
    } catch (IssueStoreException e) {
      LOG.log(Level.WARNING, "Boundaries cannot be kept", e);
    }
  }
}
