package se.strukturvy.cli.issue;

import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where an issue lies, as a command says it. */
final class Place {
  /** Where all of Sweden lies in SWEREF 99 TM when north is taken for east. */
  private static final Envelope NORTH_FIRST =
      new Envelope(6_100_000, 7_700_000, 200_000, 1_000_000);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--at",
      paramLabel = "E,N",
      split = ",",
      description = "Easting and northing in SWEREF 99 TM, metres.")
  private List<Double> at = List.of();

  @Option(
      names = "--wkt",
      paramLabel = "W",
      description = "Point, line or area as well-known text in SWEREF 99 TM, east first.")
  private String wkt;

  /** The geometry; null when none is named. */
  Geometry geometry() {
    if (!at.isEmpty() && wkt != null) {
      throw wrong("Give either --at or --wkt");
    }
    if (!isGiven()) {
      return null;
    }
    Geometry geometry = at.isEmpty() ? read() : point();
    if (NORTH_FIRST.contains(geometry.getEnvelopeInternal())) {
      String place = geometry.getCoordinate().x + "," + geometry.getCoordinate().y;
      spec.commandLine()
          .getErr()
          .println(place + " is not in Sweden; east comes first, then north.");
    }
    return geometry;
  }

  private Geometry point() {
    if (at.size() != 2 || !Double.isFinite(at.get(0)) || !Double.isFinite(at.get(1))) {
      throw wrong("--at wants two numbers: E,N");
    }
    return new GeometryFactory().createPoint(new Coordinate(at.get(0), at.get(1)));
  }

  private Geometry read() {
    try {
      Geometry geometry = new WKTReader().read(wkt);
      boolean finite =
          Stream.of(geometry.getCoordinates())
              .allMatch(each -> Double.isFinite(each.x) && Double.isFinite(each.y));
      if (geometry.isEmpty() || !finite) {
        throw wrong("--wkt wants a shape with a place, not " + wkt);
      }
      return geometry;
    } catch (ParseException | IllegalArgumentException e) {
      throw wrong("--wkt is no geometry: " + e.getMessage());
    }
  }

  boolean isGiven() {
    return !at.isEmpty() || wkt != null;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
