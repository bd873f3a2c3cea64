package se.strukturvy.structure;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.style.ScaleRange;

/**
 * A structure image (strukturbild): corridors, nodes and areas with an owner, a horizon, a version
 * and a legend.
 *
 * @param id unique in the project
 * @param title what people read
 * @param owner who has adopted it, for example "RUS" or "ÖMS"
 * @param horizon the year it looks to
 * @param adopted the date of adoption, ISO 8601; empty when unknown
 * @param version which edition
 * @param status whether it is in force
 * @param source where it is taken from
 * @param validScale the scales at which it may be read; closer it is only a sketch
 * @param extent the ground it covers, metres
 * @param members which features belong to it
 * @param legend its classes, in the order of the legend
 */
public record StructureImage(
    String id,
    String title,
    String owner,
    int horizon,
    String adopted,
    String version,
    Status status,
    String source,
    ScaleRange validScale,
    Envelope extent,
    List<ImageMember> members,
    List<LegendClass> legend) {
  /** Whether an image is in force. */
  public enum Status {
    /** In force (gällande). */
    CURRENT,
    /** Not yet adopted (utkast). */
    DRAFT,
    /** Followed by another (ersatt). */
    REPLACED
  }

  /** Makes an image with lists of its own. */
  public StructureImage {
    extent = new Envelope(extent);
    members = List.copyOf(members);
    legend = List.copyOf(legend);
  }

  /** The ground it covers, metres. A copy. */
  @Override
  public Envelope extent() {
    return new Envelope(extent);
  }

  /**
   * The line of the legend for a class.
   *
   * @param code the value in the data; null for none
   * @param kind the kind of the shapes
   * @return empty for a class that the legend does not know (oklassad)
   */
  public Optional<LegendClass> legendClass(Object code, GeometryKind kind) {
    return legend.stream()
        .filter(line -> line.code().equals(String.valueOf(code)))
        .filter(line -> kind == GeometryKind.MIXED || line.kind() == kind)
        .findFirst();
  }
}
