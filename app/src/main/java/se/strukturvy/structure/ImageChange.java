package se.strukturvy.structure;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.geometry.GeometryKind;

/**
 * One thing that differs between two versions of a structure image.
 *
 * @param what what has happened
 * @param name of the node, corridor or area
 * @param kind the kind of its shape
 * @param before its class in the one version; null when it was not there or oklassad
 * @param after its class in the other version; null when it is not there or oklassad
 * @param metres how far its farthest vertex has moved; 0 unless moved
 * @param from its points, lines or edges in the one version, map units; null when it was not there
 * @param to its points, lines or edges in the other version; null when it is not there
 */
public record ImageChange(
    What what,
    String name,
    GeometryKind kind,
    LegendClass before,
    LegendClass after,
    double metres,
    Geometry from,
    Geometry to) {
  /** What may happen to a part of an image. */
  public enum What {
    /** Tillkommer. */
    ADDED,
    /** Utgår. */
    REMOVED,
    /** Flyttas. */
    MOVED,
    /** Byter klass. */
    RECLASSED
  }

  /** The box around both states, map units. */
  public Envelope extent() {
    Envelope all = new Envelope();
    if (from != null) {
      all.expandToInclude(from.getEnvelopeInternal());
    }
    if (to != null) {
      all.expandToInclude(to.getEnvelopeInternal());
    }
    return all;
  }
}
