package se.strukturvy.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.feature.SwedishOrder;
import se.strukturvy.map.LayerContent;
import se.strukturvy.structure.ImageChange.What;

/**
 * Finds what differs between two versions of a structure image: features added, removed, moved and
 * reclassed.
 *
 * <p>Features of the same layer are the same when their ids are; those of different layers when
 * they share a lasting id or, lacking one, a name, and of several with that name the nearest.
 */
public final class ImageComparison {
  /** Vertices nearer to the other shape than this have not moved, metres. */
  private static final double TOLERANCE = 1;

  private final StructureImage before;
  private final StructureImage after;
  private final List<ImageChange> changes = new ArrayList<>();
  private final Map<String, String> counterparts = new HashMap<>();

  private ImageComparison(StructureImage before, StructureImage after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Compares.
   *
   * @param contents what has been read, by layer id
   * @return added, removed, moved, reclassed, each by name; a feature that has both moved and
   *     changed its class is there twice
   */
  public static List<ImageChange> of(
      StructureImage before, StructureImage after, Map<String, LayerContent> contents) {
    ImageComparison comparison = new ImageComparison(before, after);
    comparison.compare(contents);
    comparison.changes.sort(
        Comparator.comparing(ImageChange::what)
            .thenComparing(ImageChange::name, SwedishOrder.alphabetical()));
    return List.copyOf(comparison.changes);
  }

  /**
   * Which feature of one version is which of the other, both as "layer id/feature id". Those that
   * only one of them has are left out.
   *
   * @param contents what has been read, by layer id
   */
  public static Map<String, String> counterparts(
      StructureImage before, StructureImage after, Map<String, LayerContent> contents) {
    ImageComparison comparison = new ImageComparison(before, after);
    comparison.compare(contents);
    return Map.copyOf(comparison.counterparts);
  }

  private void compare(Map<String, LayerContent> contents) {
    Map<String, List<ImageFeature>> old = new HashMap<>();
    for (ImageFeature feature : ImageFeature.of(before, contents)) {
      old.computeIfAbsent(key(feature), key -> new ArrayList<>()).add(feature);
    }
    for (ImageFeature feature : ImageFeature.of(after, contents)) {
      List<ImageFeature> same = old.getOrDefault(key(feature), List.of());
      Optional<ImageFeature> match = nearest(feature, same);
      match.ifPresentOrElse(
          found -> {
            same.remove(found);
            counterparts.put(found.place(), feature.place());
            compare(found, feature);
          },
          () -> add(What.ADDED, null, feature, 0));
    }
    old.values().forEach(rest -> rest.forEach(gone -> add(What.REMOVED, gone, null, 0)));
  }

  /** Layers that both images have are compared by id, the others by what a feature is called. */
  private String key(ImageFeature feature) {
    boolean shared = has(before, feature.layerId()) && has(after, feature.layerId());
    return shared ? feature.layerId() + "/" + feature.id() : feature.kind() + "/" + feature.key();
  }

  private static boolean has(StructureImage image, String layer) {
    return image.members().stream().anyMatch(member -> member.layerId().equals(layer));
  }

  private static Optional<ImageFeature> nearest(ImageFeature feature, List<ImageFeature> among) {
    return among.size() < 2
        ? among.stream().findFirst()
        : among.stream()
            .min(Comparator.comparingDouble(each -> distance(each.outline(), feature.outline())));
  }

  private void compare(ImageFeature old, ImageFeature now) {
    double metres = distance(old.outline(), now.outline());
    if (metres > TOLERANCE) {
      add(What.MOVED, old, now, metres);
    }
    if (!Objects.equals(code(old), code(now))) {
      add(What.RECLASSED, old, now, 0);
    }
  }

  private static String code(ImageFeature feature) {
    return feature.line() == null ? null : feature.line().code();
  }

  private void add(What what, ImageFeature old, ImageFeature now, double metres) {
    ImageFeature either = now == null ? old : now;
    changes.add(
        new ImageChange(
            what,
            either.name(),
            either.kind(),
            old == null ? null : old.line(),
            now == null ? null : now.line(),
            metres,
            old == null ? null : old.outline(),
            now == null ? null : now.outline()));
  }

  private static double distance(Geometry a, Geometry b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? 0 : Double.MAX_VALUE;
    }
    return a.equalsExact(b, TOLERANCE) ? 0 : DiscreteHausdorffDistance.distance(a, b);
  }
}
