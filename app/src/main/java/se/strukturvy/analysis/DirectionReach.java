package se.strukturvy.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import se.strukturvy.crs.GeometryTransform;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureFilter;
import se.strukturvy.feature.NameField;
import se.strukturvy.feature.Query;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.structure.FeatureLink;
import se.strukturvy.structure.StrategicDirection;

/**
 * What strategic directions touch in each municipality: the features that a direction links to,
 * measured where they lie.
 *
 * <p>Features are read from their sources with exact geometry, each link once. One that only
 * touches a border from outside lies in no municipality. Immutable once made.
 */
public final class DirectionReach {
  private final Map<FeatureLink, Map<String, List<TouchedFeature>>> byLink = new HashMap<>();

  private record Ground(Municipality municipality, PreparedGeometry area) {}

  private DirectionReach() {}

  /**
   * Measures everything that directions link to.
   *
   * @param directions nodes of the strategy; what stands below them is counted in
   * @param layers the layers that are linked to; links to others touch nothing
   * @param municipalities areas in SWEREF 99 TM
   * @throws IOException when a layer cannot be read
   */
  public static DirectionReach of(
      List<StrategicDirection> directions,
      Collection<LinkedLayer> layers,
      List<Municipality> municipalities)
      throws IOException {
    Map<String, LinkedLayer> byId = new HashMap<>();
    layers.forEach(layer -> byId.put(layer.id(), layer));
    List<Ground> grounds = municipalities.stream().map(DirectionReach::ground).toList();
    DirectionReach reach = new DirectionReach();
    for (StrategicDirection direction : directions) {
      for (FeatureLink link : direction.allLinks()) {
        if (!reach.byLink.containsKey(link) && byId.containsKey(link.layerId())) {
          reach.byLink.put(link, touched(link, byId.get(link.layerId()), grounds));
        }
      }
    }
    return reach;
  }

  /**
   * What a direction, or anything below it, touches in a municipality: each feature once, whatever
   * number of links lead to it.
   *
   * @param municipality its code
   */
  public List<TouchedFeature> touched(StrategicDirection direction, String municipality) {
    Map<String, TouchedFeature> found = new LinkedHashMap<>();
    for (FeatureLink link : direction.allLinks()) {
      for (TouchedFeature feature :
          byLink.getOrDefault(link, Map.of()).getOrDefault(municipality, List.of())) {
        found.putIfAbsent(feature.layer() + "/" + feature.id(), feature);
      }
    }
    return List.copyOf(found.values());
  }

  private static Ground ground(Municipality one) {
    return new Ground(one, PreparedGeometryFactory.prepare(sound(one.area())));
  }

  private static Map<String, List<TouchedFeature>> touched(
      FeatureLink link, LinkedLayer layer, List<Ground> grounds) throws IOException {
    Optional<FeatureFilter> filter = Optional.ofNullable(link.filter()).map(FeatureFilter::parse);
    Optional<String> nameField = NameField.of(layer.source().type());
    Map<String, List<TouchedFeature>> touched = new HashMap<>();
    layer
        .source()
        .read(
            Query.ALL,
            feature -> {
              if (feature.geometry() != null
                  && filter.map(each -> each.test(feature::get)).orElse(true)) {
                String name = nameField.map(feature::get).map(Object::toString).orElse("");
                measure(feature, name, layer, grounds, touched);
              }
            });
    return touched;
  }

  private static void measure(
      Feature feature,
      String name,
      LinkedLayer layer,
      List<Ground> grounds,
      Map<String, List<TouchedFeature>> touched) {
    Geometry shape = sound(new GeometryTransform(layer.toMap()).of(feature.geometry()));
    List<Geometry> parts = Overlap.parts(shape);
    int dimension = shape.getDimension();
    for (Ground ground : grounds) {
      Overlap overlap = Overlap.of(parts, dimension, 0, ground.area());
      if (overlap.measure() > 0) {
        touched
            .computeIfAbsent(ground.municipality().code(), code -> new ArrayList<>())
            .add(
                new TouchedFeature(
                    layer.id(), layer.title(), feature.id(), name, dimension, overlap.measure()));
      }
    }
  }

  private static Geometry sound(Geometry geometry) {
    return geometry.isValid() ? geometry : GeometryFixer.fix(geometry);
  }
}
