package se.strukturvy.ui.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CoordinateTransform;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.crs.GeometryTransform;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Query;
import se.strukturvy.map.Layer;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.Project;
import se.strukturvy.render.HitTest;
import se.strukturvy.ui.map.IdentifiedFeature;
import se.strukturvy.ui.map.Identifier;
import se.strukturvy.ui.map.MapModel;

/** Finds features in the files of the layers that are shown: ticked, or part of an image. */
public final class FeatureIdentifier implements Identifier {
  private static final double REACH = 5;
  private static final int MOST_HITS_A_LAYER = 100;

  private final MapModel map;
  private final OpenSources sources;
  private final CrsCatalog catalog;
  private final Executor background;
  private final HitTest hits = new HitTest();

  /** Makes an identifier for what {@code map} shows. */
  public FeatureIdentifier(
      MapModel map, OpenSources sources, CrsCatalog catalog, Executor background) {
    this.map = map;
    this.sources = sources;
    this.catalog = catalog;
    this.background = background;
  }

  @Override
  public CompletableFuture<List<IdentifiedFeature>> at(MapSnapshot shown, double x, double y) {
    Map<String, Layer> layers = new HashMap<>();
    Project project = map.project().get();
    project.map().allLayers().forEach(layer -> layers.put(layer.id(), layer));
    CoordinateReferenceSystem system = project.map().crs();
    return CompletableFuture.supplyAsync(
        () -> {
          List<IdentifiedFeature> found = new ArrayList<>();
          idsByLayer(hits.at(shown, x, y, REACH))
              .forEach(
                  (id, ids) -> {
                    if (layers.containsKey(id)) {
                      found.addAll(read(layers.get(id), system, ids));
                    }
                  });
          return found;
        },
        background);
  }

  @Override
  public CompletableFuture<List<IdentifiedFeature>> feature(Layer layer, long id) {
    CoordinateReferenceSystem system = map.project().get().map().crs();
    return CompletableFuture.supplyAsync(() -> read(layer, system, Set.of(id)), background);
  }

  /** The ids by layer, both in the order of the hits; what is drawn twice is named once. */
  private static Map<String, Set<Long>> idsByLayer(List<HitTest.Hit> hits) {
    Map<String, Set<Long>> ids = new LinkedHashMap<>();
    for (HitTest.Hit hit : hits) {
      // Layers of a structure image are called image/layer.
      String layer = hit.layer().substring(hit.layer().lastIndexOf('/') + 1);
      Set<Long> present = ids.computeIfAbsent(layer, id -> new LinkedHashSet<>());
      if (present.size() < MOST_HITS_A_LAYER) {
        present.add(hit.feature());
      }
    }
    return ids;
  }

  private List<IdentifiedFeature> read(
      Layer layer, CoordinateReferenceSystem system, Set<Long> ids) {
    try {
      FeatureSource source = sources.source(layer.data());
      CoordinateReferenceSystem own = source.type().crs().orElse(system);
      CoordinateTransform toMap = catalog.transform(own, system);
      Map<Long, IdentifiedFeature> read = new HashMap<>();
      source.read(
          new Query(null, null, ids, ids.size()),
          feature -> {
            Geometry geometry = new GeometryTransform(toMap).of(feature.geometry());
            Feature inMap = new Feature(feature.id(), geometry, feature.attributes());
            read.put(feature.id(), new IdentifiedFeature(layer.id(), layer.title(), inMap));
          });
      return ids.stream().filter(read::containsKey).map(read::get).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
