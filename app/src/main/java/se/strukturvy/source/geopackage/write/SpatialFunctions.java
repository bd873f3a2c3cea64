package se.strukturvy.source.geopackage.write;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.sqlite.Function;

/**
 * The SQL functions that the triggers of a GeoPackage's R-tree call (OGC 12-128r17, annex F.3):
 * ST_IsEmpty, ST_MinX, ST_MaxX, ST_MinY, ST_MaxY. A connection that writes to a table with such
 * triggers needs them.
 */
public final class SpatialFunctions {
  private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

  private SpatialFunctions() {}

  /** Makes the functions known to a connection. */
  public static void register(Connection connection) throws SQLException {
    Function.create(connection, "ST_IsEmpty", new Measure(box -> box.isNull() ? 1 : 0));
    Function.create(connection, "ST_MinX", new Measure(Envelope::getMinX));
    Function.create(connection, "ST_MaxX", new Measure(Envelope::getMaxX));
    Function.create(connection, "ST_MinY", new Measure(Envelope::getMinY));
    Function.create(connection, "ST_MaxY", new Measure(Envelope::getMaxY));
  }

  private static Envelope envelope(byte[] blob) throws SQLException {
    if (blob.length < 8 || blob[0] != 'G' || blob[1] != 'P') {
      throw new SQLException("not a GeoPackage geometry");
    }
    int flags = blob[3];
    ByteBuffer header =
        ByteBuffer.wrap(blob)
            .order((flags & 1) == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int kind = Math.min(flags >> 1 & 7, 4);
    if ((flags & 16) != 0) {
      return new Envelope();
    }
    if (kind > 0) {
      return new Envelope(
          header.getDouble(8), header.getDouble(16), header.getDouble(24), header.getDouble(32));
    }
    try {
      byte[] wkb = Arrays.copyOfRange(blob, 8 + ENVELOPE_BYTES[kind], blob.length);
      return new WKBReader().read(wkb).getEnvelopeInternal();
    } catch (ParseException e) {
      throw new SQLException("not a GeoPackage geometry: " + e.getMessage(), e);
    }
  }

  private static final class Measure extends Function {
    private final ToDoubleFunction<Envelope> measure;

    Measure(ToDoubleFunction<Envelope> measure) {
      this.measure = measure;
    }

    @Override
    protected void xFunc() throws SQLException {
      byte[] blob = value_blob(0);
      if (blob == null) {
        result();
      } else {
        result(measure.applyAsDouble(envelope(blob)));
      }
    }
  }
}
