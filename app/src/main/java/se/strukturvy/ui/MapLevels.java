package se.strukturvy.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.project.Project;
import se.strukturvy.structure.StructureImage;

/**
 * The four levels at which a county plans, each with the ground that it is about. Borders and names
 * follow from the scale: the layers' styles say which belong to it.
 *
 * @param session what is shown
 */
record MapLevels(Session session) {
  private static final GeometryFactory POINTS = new GeometryFactory();

  /** A level. */
  enum Level {
    MUNICIPALITY,
    COUNTY,
    REGION,
    NATION
  }

  /** Shows a level; nothing happens while the project does not say where it lies. */
  void show(Level level) {
    ground(level).filter(ground -> !ground.isNull()).ifPresent(session.navigator()::showExtent);
  }

  private Optional<Envelope> ground(Level level) {
    Project project = session.map().project().get();
    return switch (level) {
      case MUNICIPALITY -> municipality(project).map(m -> m.area().getEnvelopeInternal());
      case COUNTY -> Optional.of(project.map().home());
      case REGION -> region(project);
      case NATION -> Optional.of(everything());
    };
  }

  /** The municipality of what is picked out, or else of the middle of the view. */
  private Optional<Municipality> municipality(Project project) {
    if (!CoordinateReferenceSystem.SWEREF_99_TM.equals(project.map().crs())) {
      return Optional.empty();
    }
    Envelope view = session.navigator().view().extent();
    Coordinate place =
        session.selection().identified().get().stream()
            .map(hit -> hit.feature().geometry())
            .filter(Objects::nonNull)
            .map(Geometry::getInteriorPoint)
            .map(Point::getCoordinate)
            .filter(at -> at != null && view.contains(at))
            .findFirst()
            .orElse(view.centre());
    Point point = POINTS.createPoint(place);
    List<Municipality> all = session.issues().boundaries().municipalities().get();
    return all.stream().min(Comparator.comparingDouble(m -> m.area().distance(point)));
  }

  /** The ground of the image that reaches farthest beyond the county. */
  private static Optional<Envelope> region(Project project) {
    return project.images().stream()
        .map(StructureImage::extent)
        .max(Comparator.comparingDouble(Envelope::getArea));
  }

  private Envelope everything() {
    Envelope all = new Envelope();
    session.map().contents().values().forEach(content -> all.expandToInclude(content.extent()));
    return all;
  }
}
