package se.strukturvy.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.index.strtree.STRtree;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.ConcernFinder;
import se.strukturvy.issue.concern.ConcernedMunicipality;
import se.strukturvy.issue.concern.ConcernedMunicipality.Link;
import se.strukturvy.issue.concern.Municipality;

/**
 * Finds the municipalities that a geometry concerns, from their areas.
 *
 * <p>A municipality is met when enough of the geometry lies in it, and touched when less does or
 * when it is only near ({@link ConcernLimits}). A geometry that lies in a gap between
 * municipalities and in none of them meets those that are near, with share 0. Borders that cross
 * themselves are repaired first. May be used by several threads at once.
 */
public final class AffectedMunicipalities implements ConcernFinder {
  private static final Comparator<ConcernedMunicipality> ORDER =
      Comparator.comparing(ConcernedMunicipality::link)
          .thenComparing(ConcernedMunicipality::share, Comparator.reverseOrder())
          .thenComparing(ConcernedMunicipality::code);

  private final STRtree index = new STRtree();
  private final ConcernLimits limits;

  private record Ground(Municipality municipality, PreparedGeometry area) {}

  /**
   * Prepares the areas.
   *
   * @param municipalities in SWEREF 99 TM, east first
   */
  public AffectedMunicipalities(List<Municipality> municipalities, ConcernLimits limits) {
    this.limits = limits;
    for (Municipality one : municipalities) {
      Geometry area = one.area().isValid() ? one.area() : GeometryFixer.fix(one.area());
      PreparedGeometry prepared = PreparedGeometryFactory.prepare(area);
      index.insert(area.getEnvelopeInternal(), new Ground(one, prepared));
    }
    // An STRtree builds itself at the first question, which may come from several threads at once.
    index.build();
  }

  @Override
  public Concern concernOf(Geometry geometry) {
    if (geometry == null || geometry.isEmpty()) {
      return Concern.NONE;
    }
    Geometry sound = geometry.isValid() ? geometry : GeometryFixer.fix(geometry);
    List<Geometry> parts = Overlap.parts(sound);
    int dimension = sound.getDimension();
    double total =
        parts.stream()
            .filter(part -> part.getDimension() == dimension)
            .mapToDouble(Overlap::measure)
            .sum();
    List<ConcernedMunicipality> found = new ArrayList<>();
    for (Ground ground : near(sound)) {
      Overlap overlap = Overlap.of(parts, dimension, total, ground.area());
      if (overlap.meets()) {
        Link link = isSliver(dimension, overlap) ? Link.TOUCHES : Link.MEETS;
        found.add(concerned(ground, overlap.share(), link));
      } else if (ground.area().getGeometry().isWithinDistance(sound, limits.distance())) {
        found.add(concerned(ground, 0, Link.TOUCHES));
      }
    }
    return Concern.of(settle(found));
  }

  /** Where nothing is met, a gap in the borders was hit: what is near counts. */
  private static List<ConcernedMunicipality> settle(List<ConcernedMunicipality> found) {
    boolean met = found.stream().anyMatch(one -> one.link() == Link.MEETS);
    return found.stream()
        .map(
            one ->
                met
                    ? one
                    : new ConcernedMunicipality(one.code(), one.name(), one.share(), Link.MEETS))
        .sorted(ORDER)
        .toList();
  }

  private static ConcernedMunicipality concerned(Ground ground, double share, Link link) {
    Municipality one = ground.municipality();
    return new ConcernedMunicipality(one.code(), one.name(), share, link);
  }

  private List<Ground> near(Geometry geometry) {
    Envelope window = new Envelope(geometry.getEnvelopeInternal());
    window.expandBy(limits.distance());
    List<Ground> grounds = new ArrayList<>();
    index.query(window, ground -> grounds.add((Ground) ground));
    return grounds;
  }

  private boolean isSliver(int dimension, Overlap overlap) {
    if (dimension == 0 || overlap.share() >= limits.sliverShare()) {
      return false;
    }
    return overlap.measure() < (dimension == 2 ? limits.sliverArea() : limits.sliverLength());
  }
}
