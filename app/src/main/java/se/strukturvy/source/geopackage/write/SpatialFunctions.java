package se.strukturvy.source.geopackage.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.io.ParseException;
import org.sqlite.Function;

/**
 * The SQL functions that the triggers of a GeoPackage's R-tree call (OGC 12-128r17, annex F.3):
 * ST_IsEmpty, ST_MinX, ST_MaxX, ST_MinY, ST_MaxY. A connection that writes to a table with such
 * triggers needs them.
 */
public final class SpatialFunctions {
  private SpatialFunctions() {}

  /**
   * Makes the functions known to a connection.
   *
   * @throws SQLException when the connection is closed
   */
  public static void register(Connection connection) throws SQLException {
    Function.create(connection, "ST_IsEmpty", new Measure(box -> box.isNull() ? 1 : 0));
    Function.create(connection, "ST_MinX", new Measure(Envelope::getMinX));
    Function.create(connection, "ST_MaxX", new Measure(Envelope::getMaxX));
    Function.create(connection, "ST_MinY", new Measure(Envelope::getMinY));
    Function.create(connection, "ST_MaxY", new Measure(Envelope::getMaxY));
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
        return;
      }
      try {
        result(measure.applyAsDouble(new WrittenGeometry(blob).envelope()));
      } catch (ParseException e) {
        throw new SQLException(e.getMessage(), e);
      }
    }
  }
}
