package se.strukturvy.ui.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CoordinateTransform;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Query;
import se.strukturvy.map.Layer;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.Project;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.ui.map.IdentifiedFeature;
import se.strukturvy.ui.map.Identifier;
import se.strukturvy.ui.map.MapModel;

/** Finds features in the files of the layers that are shown: ticked, or part of an image. */
public final class FeatureIdentifier implements Identifier {
  private static final long MOST_HITS_A_LAYER = 100;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final MapModel map;
  private final OpenSources sources;
  private final CrsCatalog catalog;
  private final Executor background;

  /** Makes an identifier for what {@code map} shows. */
  public FeatureIdentifier(
      MapModel map, OpenSources sources, CrsCatalog catalog, Executor background) {
    this.map = map;
    this.sources = sources;
    this.catalog = catalog;
    this.background = background;
  }

  @Override
  public CompletableFuture<List<IdentifiedFeature>> at(Coordinate point, double tolerance) {
    Project project = map.project().get();
    List<Layer> layers = shown(project, map.activeImages().get());
    CoordinateReferenceSystem system = project.map().crs();
    return CompletableFuture.supplyAsync(
        () -> {
          List<IdentifiedFeature> hits = new ArrayList<>();
          for (Layer layer : layers) {
            try {
              find(layer, system, point, tolerance, hits);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
          return hits;
        },
        background);
  }

  private List<Layer> shown(Project project, List<String> images) {
    double denominator = map.viewport().get().scaleDenominator();
    Map<String, Layer> shown = new LinkedHashMap<>();
    List<String> members =
        project.images().stream()
            .filter(image -> images.contains(image.id()))
            .flatMap(image -> image.members().stream())
            .map(ImageMember::layerId)
            .toList();
    project
        .map()
        .allLayers()
        .filter(layer -> members.contains(layer.id()))
        .forEach(layer -> shown.put(layer.id(), layer));
    project
        .map()
        .visibleLayers()
        .filter(layer -> layer.scale().contains(denominator))
        .forEach(layer -> shown.putIfAbsent(layer.id(), layer));
    return List.copyOf(shown.values());
  }

  private void find(
      Layer layer,
      CoordinateReferenceSystem system,
      Coordinate point,
      double tolerance,
      List<IdentifiedFeature> hits)
      throws IOException {
    FeatureSource source = sources.source(layer.data());
    CoordinateReferenceSystem own = source.type().crs().orElse(system);
    CoordinateTransform toMap = catalog.transform(own, system);
    Envelope window = new Envelope(point);
    window.expandBy(tolerance);
    Query query = Query.within(transformed(window, catalog.transform(system, own)));
    Point place = FACTORY.createPoint(point);
    source.read(
        query.first(MOST_HITS_A_LAYER),
        feature -> {
          Geometry geometry = transformed(feature.geometry(), toMap);
          if (geometry != null && geometry.isWithinDistance(place, tolerance)) {
            Feature inMap = new Feature(feature.id(), geometry, feature.attributes());
            hits.add(new IdentifiedFeature(layer.id(), layer.title(), inMap));
          }
        });
  }

  private static Envelope transformed(Envelope window, CoordinateTransform transform) {
    Geometry corners = FACTORY.toGeometry(window);
    return transformed(corners, transform).getEnvelopeInternal();
  }

  private static Geometry transformed(Geometry geometry, CoordinateTransform transform) {
    if (geometry == null || transform.isIdentity()) {
      return geometry;
    }
    Geometry copy = geometry.copy();
    copy.apply(new InPlace(transform));
    return copy;
  }

  /** Transforms a geometry's vertices one by one. */
  private record InPlace(CoordinateTransform transform) implements CoordinateSequenceFilter {
    @Override
    public void filter(CoordinateSequence sequence, int i) {
      double[] xy = {sequence.getX(i), sequence.getY(i)};
      transform.transform(xy, 1);
      sequence.setOrdinate(i, CoordinateSequence.X, xy[0]);
      sequence.setOrdinate(i, CoordinateSequence.Y, xy[1]);
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
