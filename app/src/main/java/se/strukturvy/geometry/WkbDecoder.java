package se.strukturvy.geometry;

/**
 * Reads well-known binary and reports it to a {@link GeometrySink}.
 *
 * <p>All types of OGC 06-103r4 and ISO 13249-3 (curves, TIN, polyhedral surfaces, collections), in
 * both byte orders, with or without Z and M (left out), as ISO or EWKB, and the bodies of
 * SpatiaLite blobs. Arcs become chords of at most 4 degrees, which leave the arc by at most 0.061 %
 * of its radius. Buffers are used again: one decoder serves one thread.
 */
public final class WkbDecoder {
  /** Deeper collections are not read; a deep one would overflow the stack. */
  private static final int DEEPEST = 32;

  private final WkbInput in = new WkbInput();
  private final VertexBuffer vertices = new VertexBuffer();
  private final VertexBuffer control = new VertexBuffer();
  private GeometrySink sink;

  /**
   * Reports one feature: {@code begin}, its parts, {@code end}. A broken shape is reported as far
   * as it can be read.
   *
   * @param featureId the id to report
   * @param wkb holds the shape
   * @param from index of the first byte, which gives the byte order
   * @param to index after the last byte
   * @param littleEndian the order of SpatiaLite bodies, which do not give one; otherwise ignored
   * @return null, or what is wrong with the shape, for people
   */
  public String decode(
      long featureId, byte[] wkb, int from, int to, boolean littleEndian, GeometrySink receiver) {
    in.set(wkb, from, to, littleEndian);
    sink = receiver;
    boolean begun = false;
    String problem = null;
    try {
      in.readByteOrder();
      int code = readType();
      GeometryKind kind = WkbType.kind(WkbType.base(code));
      if (kind == null) {
        throw unknown(code);
      }
      sink.begin(featureId, kind);
      begun = true;
      readBody(code, 0);
    } catch (WkbException e) {
      problem = e.getMessage();
    }
    if (!begun) {
      sink.begin(featureId, GeometryKind.NONE);
    }
    sink.end();
    return problem;
  }

  private void readMember(int depth) throws WkbException {
    in.readByteOrder();
    readBody(readType(), depth + 1);
  }

  private int readType() throws WkbException {
    int code = in.readInt();
    if (WkbType.hasSrid(code)) {
      in.readInt();
    }
    return code;
  }

  private void readBody(int code, int depth) throws WkbException {
    if (depth > DEEPEST) {
      throw new WkbException("it is nested more than " + DEEPEST + " deep");
    }
    int dimensions = WkbType.dimensions(code);
    switch (WkbType.base(code)) {
      case WkbType.POINT -> readPoint(dimensions);
      case WkbType.LINE_STRING, WkbType.CIRCULAR_STRING, WkbType.COMPOUND_CURVE -> {
        vertices.clear();
        readCurve(code, depth);
        report(PartRole.LINE);
      }
      case WkbType.POLYGON, WkbType.TRIANGLE -> readPolygon(dimensions);
      case WkbType.CURVE_POLYGON -> readCurvePolygon(depth);
      case WkbType.MULTI_POINT,
          WkbType.MULTI_LINE_STRING,
          WkbType.MULTI_POLYGON,
          WkbType.GEOMETRY_COLLECTION,
          WkbType.MULTI_CURVE,
          WkbType.MULTI_SURFACE,
          WkbType.POLYHEDRAL_SURFACE,
          WkbType.TIN -> {
        int members = in.readCount(5);
        for (int i = 0; i < members; i++) {
          readMember(depth);
        }
      }
      default -> throw unknown(code);
    }
  }

  private void readPoint(int dimensions) throws WkbException {
    vertices.clear();
    readVertices(vertices, 1, dimensions);
    // POINT EMPTY is written as NaN (OGC 12-128r18, clause 2.1.3).
    if (!Double.isNaN(vertices.x(0)) || !Double.isNaN(vertices.y(0))) {
      report(PartRole.POINTS);
    }
  }

  private void readPolygon(int dimensions) throws WkbException {
    int rings = in.readCount(4);
    for (int i = 0; i < rings; i++) {
      vertices.clear();
      readVertices(vertices, in.readCount(8 * dimensions), dimensions);
      report(i == 0 ? PartRole.SHELL : PartRole.HOLE);
    }
  }

  private void readCurvePolygon(int depth) throws WkbException {
    int rings = in.readCount(5);
    for (int i = 0; i < rings; i++) {
      vertices.clear();
      in.readByteOrder();
      readCurve(readType(), depth + 1);
      report(i == 0 ? PartRole.SHELL : PartRole.HOLE);
    }
  }

  /** Appends a curve of any type to the vertices; a start that repeats the last end is left out. */
  private void readCurve(int code, int depth) throws WkbException {
    if (depth > DEEPEST) {
      throw new WkbException("it is nested more than " + DEEPEST + " deep");
    }
    int dimensions = WkbType.dimensions(code);
    int base = WkbType.base(code);
    if (base == WkbType.COMPOUND_CURVE) {
      int segments = in.readCount(5);
      for (int i = 0; i < segments; i++) {
        in.readByteOrder();
        readCurve(readType(), depth + 1);
      }
      return;
    }
    int joint = vertices.size() - 1;
    if (base == WkbType.LINE_STRING) {
      readVertices(vertices, in.readCount(8 * dimensions), dimensions);
    } else if (base == WkbType.CIRCULAR_STRING) {
      control.clear();
      readVertices(control, in.readCount(8 * dimensions), dimensions);
      ArcLineariser.append(control, vertices);
    } else {
      throw unknown(code);
    }
    vertices.dropRepeat(joint);
  }

  private void readVertices(VertexBuffer into, int count, int dimensions) throws WkbException {
    double[] xy = into.room(count);
    in.readVertices(xy, 2 * into.size(), count, dimensions);
    into.grow(count);
  }

  private void report(PartRole role) {
    if (vertices.size() > 0) {
      sink.part(role, vertices.array(), vertices.size());
    }
  }

  private static WkbException unknown(int code) {
    return new WkbException("its type " + (code & 0xffffffffL) + " is unknown");
  }
}
