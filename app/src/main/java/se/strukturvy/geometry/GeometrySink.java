package se.strukturvy.geometry;

/**
 * Receives the shapes of features from a decoder, in file order.
 *
 * <p>One decoder serves drawing ({@link PackedGeometryBuilder}), exact work ({@link
 * JtsGeometryBuilder}) and checking: it calls {@code begin}, then {@code part} once for each run of
 * vertices, then {@code end}. A feature without a shape has no parts.
 */
public interface GeometrySink {
  /**
   * Begins a feature.
   *
   * @param featureId the feature's id, unique in its layer
   * @param kind what the feature is; {@link GeometryKind#NONE} for a null geometry
   */
  void begin(long featureId, GeometryKind kind);

  /**
   * Adds a run of vertices to the feature.
   *
   * @param role what the run is
   * @param xy easting and northing (or longitude and latitude) interleaved: x0 y0 x1 y1 ...; owned
   *     by the caller, who may overwrite it afterwards. The sink may change it in place.
   * @param vertices how many vertices of {@code xy} count, from its start
   */
  void part(PartRole role, double[] xy, int vertices);

  /** Ends the feature. */
  void end();
}
