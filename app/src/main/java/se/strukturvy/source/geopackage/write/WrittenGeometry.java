package se.strukturvy.source.geopackage.write;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/**
 * A geometry that {@link GeometryBlobWriter} has written (GeoPackageBinary, OGC 12-128r17, clause
 * 2.1.3), read with JTS: for the few shapes of our own files. Layers of others are read by {@code
 * source.geopackage.shape}, which knows every oddity.
 */
public final class WrittenGeometry {
  private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

  private final byte[] bytes;
  private final int envelopeKind;

  /**
   * Reads the header.
   *
   * @throws ParseException when it is none
   */
  public WrittenGeometry(byte[] bytes) throws ParseException {
    if (bytes.length < 8 || bytes[0] != 'G' || bytes[1] != 'P') {
      throw new ParseException("not a GeoPackage geometry");
    }
    this.bytes = bytes;
    envelopeKind = bytes[3] >> 1 & 7;
    if (envelopeKind > 4) {
      throw new ParseException("a GeoPackage geometry with an unknown envelope");
    }
  }

  /**
   * The box around it; null envelope when it is empty.
   *
   * @throws ParseException when it is damaged
   */
  public Envelope envelope() throws ParseException {
    int flags = bytes[3];
    if ((flags & 16) != 0) {
      return new Envelope();
    }
    if (envelopeKind == 0) {
      return geometry().getEnvelopeInternal();
    }
    ByteBuffer header =
        ByteBuffer.wrap(bytes)
            .order((flags & 1) == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    return new Envelope(
        header.getDouble(8), header.getDouble(16), header.getDouble(24), header.getDouble(32));
  }

  /**
   * The geometry.
   *
   * @throws ParseException when it is damaged
   */
  public Geometry geometry() throws ParseException {
    int start = 8 + ENVELOPE_BYTES[envelopeKind];
    return new WKBReader().read(Arrays.copyOfRange(bytes, start, bytes.length));
  }
}
