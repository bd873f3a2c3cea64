package se.strukturvy.source.geopackage.write;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.source.writing.WholeFile;

/** Fills one table of a {@link GeoPackageWriter}, row by row; ids run from 1. */
public final class FeatureTableWriter {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");

  private final FeatureTable table;
  private final PreparedStatement insert;
  private final GeometryBlobWriter blobs;
  private final Map<Long, Envelope> boxes = new LinkedHashMap<>();
  private final Envelope extent = new Envelope();
  private final WholeFile file;
  private long rows;

  FeatureTableWriter(Connection connection, FeatureTable table, WholeFile file)
      throws SQLException {
    this.table = table;
    this.file = file;
    insert = connection.prepareStatement(table.insertSql());
    blobs = new GeometryBlobWriter(table.epsg());
  }

  /**
   * Adds a row.
   *
   * @param geometry east first, in the table's system; null for none
   * @param values one a field, of the Java types that {@link se.strukturvy.feature.FieldType} names
   * @return the row's id
   * @throws IOException when the file cannot be written
   */
  public long insert(Geometry geometry, Object... values) throws IOException {
    if (values.length != table.fields().size()) {
      throw new IllegalArgumentException(
          table.name() + " has " + table.fields().size() + " fields, not " + values.length);
    }
    long id = ++rows;
    try {
      int column = 1;
      insert.setLong(column++, id);
      if (table.geometry() != null) {
        insert.setBytes(column++, blobs.write(table.geometry().fit(geometry)));
      }
      for (Object value : values) {
        insert.setObject(column++, toSql(value));
      }
      insert.executeUpdate();
    } catch (SQLException e) {
      throw file.failure(e);
    }
    if (geometry != null && !geometry.isEmpty()) {
      boxes.put(id, geometry.getEnvelopeInternal());
      extent.expandToInclude(geometry.getEnvelopeInternal());
    }
    return id;
  }

  void finish(GeoPackageSchema schema) throws SQLException {
    insert.close();
    if (table.geometry() != null) {
      schema.createSpatialIndex(table.name(), boxes);
      schema.updateContents(table.name(), extent);
    }
  }

  private static Object toSql(Object value) {
    if (value instanceof LocalDateTime time) {
      return TIME.format(time);
    }
    if (value instanceof OffsetDateTime time) {
      return TIME.format(time.withOffsetSameInstant(ZoneOffset.UTC));
    }
    if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    return value instanceof LocalDate ? value.toString() : value;
  }
}
