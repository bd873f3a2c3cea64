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
 * @param replaces id of the image of which it is a newer version; empty when it is the first
 * @param ground ids of the layers below it while it is on, ticked or not; empty for those that are
 *     ticked
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
    List<LegendClass> legend,
    String replaces,
    List<String> ground) {
  /** Scales this many times closer than the closest valid one leave the image at its faintest. */
  private static final double FADED_AT = 4;

  private static final double FAINTEST = 0.25;

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
    ground = List.copyOf(ground);
  }

  /** A first version, drawn above the layers that are ticked. */
  public StructureImage(
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
    this(
        id,
        title,
        owner,
        horizon,
        adopted,
        version,
        status,
        source,
        validScale,
        extent,
        members,
        legend,
        "",
        List.of());
  }

  /** The ground it covers, metres. A copy. */
  @Override
  public Envelope extent() {
    return new Envelope(extent);
  }

  /** The same image with other members. */
  public StructureImage withMembers(List<ImageMember> changed) {
    return with(changed, legend);
  }

  /** The same image with another legend. */
  public StructureImage withLegend(List<LegendClass> changed) {
    return with(members, changed);
  }

  private StructureImage with(List<ImageMember> newMembers, List<LegendClass> newLegend) {
    return new StructureImage(
        id,
        title,
        owner,
        horizon,
        adopted,
        version,
        status,
        source,
        validScale,
        extent,
        newMembers,
        newLegend,
        replaces,
        ground);
  }

  /** A draft of a newer version of this image, which it is to replace. */
  public StructureImage nextVersion(String newId, String newVersion) {
    return new StructureImage(
        newId,
        title,
        owner,
        horizon,
        "",
        newVersion,
        Status.DRAFT,
        source,
        validScale,
        extent,
        members,
        legend,
        id,
        ground);
  }

  /** Whether 1:{@code denominator} is a scale at which places must not be read off the image. */
  public boolean isSchematicAt(double denominator) {
    return !validScale.contains(denominator);
  }

  /**
   * How strongly the image is drawn at 1:{@code denominator}: 1 at its valid scales, less and less
   * beyond them.
   */
  public double strength(double denominator) {
    double beyond =
        Math.max(
            Math.log(validScale.closest() / denominator),
            Math.log(denominator / validScale.farthest()));
    double faded = Math.min(1, Math.max(0, beyond) / Math.log(FADED_AT));
    return 1 - faded * (1 - FAINTEST);
  }

  /**
   * The lines of the legend that a feature's class field names.
   *
   * @param codes the value in the data; null for none
   * @param kind the kind of the shapes
   * @return empty for what the legend does not know (oklassad)
   */
  public List<LegendClass> legendClasses(Object codes, GeometryKind kind) {
    List<String> named = ClassCodes.of(codes);
    return legend.stream()
        .filter(line -> named.contains(line.code()))
        .filter(line -> kind == GeometryKind.MIXED || line.kind() == kind)
        .toList();
  }

  /** The first of {@link #legendClasses}. */
  public Optional<LegendClass> legendClass(Object code, GeometryKind kind) {
    return legendClasses(code, kind).stream().findFirst();
  }
}
