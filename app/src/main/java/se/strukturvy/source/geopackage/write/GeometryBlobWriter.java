package se.strukturvy.source.geopackage.write;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/**
 * Writes geometries as GeoPackageBinary (OGC 12-128r17, clause 2.1.3): little endian, two
 * dimensions, with an envelope for all but points. Not for several threads at once.
 */
public final class GeometryBlobWriter {
  private static final int LITTLE_ENDIAN = 1;
  private static final int ENVELOPE_XY = 1 << 1;
  private static final int EMPTY = 1 << 4;

  private final int srsId;
  private final WKBWriter wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN);

  /**
   * Makes a writer.
   *
   * @param srsId the srs_id that every blob states, as a rule the EPSG code
   */
  public GeometryBlobWriter(int srsId) {
    this.srsId = srsId;
  }

  /**
   * The blob of a geometry; null for null.
   *
   * @param geometry east first; an empty one gets the empty flag and no envelope
   */
  public byte[] write(Geometry geometry) {
    if (geometry == null) {
      return null;
    }
    byte[] body = wkb.write(geometry);
    boolean boxed = !geometry.isEmpty() && geometry.getDimension() + geometry.getNumPoints() > 1;
    ByteBuffer blob =
        ByteBuffer.allocate(8 + (boxed ? 32 : 0) + body.length).order(ByteOrder.LITTLE_ENDIAN);
    int flags = LITTLE_ENDIAN | (boxed ? ENVELOPE_XY : 0) | (geometry.isEmpty() ? EMPTY : 0);
    blob.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) flags).putInt(srsId);
    if (boxed) {
      Envelope box = geometry.getEnvelopeInternal();
      blob.putDouble(box.getMinX()).putDouble(box.getMaxX());
      blob.putDouble(box.getMinY()).putDouble(box.getMaxY());
    }
    return blob.put(body).array();
  }
}
