package se.strukturvy.source.geopackage.shape;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.source.geopackage.database.Database;
import se.strukturvy.source.geopackage.schema.LayerTable;
import se.strukturvy.source.geopackage.schema.Schema;
import se.strukturvy.source.geopackage.schema.Table;

/** The R-tree of a layer in the file (OGC 12-128r19, annex F.3). */
public final class SpatialIndex {
  private static final int CELL = 24;

  private final Database database;
  private final String name;

  private SpatialIndex(Database database, String name) {
    this.database = database;
    this.name = name;
  }

  /**
   * The index of a layer; empty when the file has none or it holds nothing.
   *
   * @throws IOException when the file cannot be read
   */
  public static Optional<SpatialIndex> of(Database database, Schema schema, LayerTable layer)
      throws IOException {
    String name = "rtree_" + layer.table().name() + "_" + layer.geometryName();
    if (layer.geometry() < 0
        || layer.table().view()
        || !schema.has(name)
        || !schema.has(name + "_node")
        || !schema.has(name + "_rowid")) {
      return Optional.empty();
    }
    SpatialIndex index = new SpatialIndex(database, name);
    return index.extent().isNull() ? Optional.empty() : Optional.of(index);
  }

  /**
   * The box around all shapes, from the root of the tree: single precision, rounded outwards. A
   * null envelope when the tree is empty or broken.
   *
   * @throws IOException when the file cannot be read
   */
  public Envelope extent() throws IOException {
    byte[] root =
        database.ask(
            c -> {
              String query =
                  "SELECT data FROM " + Table.quote(name + "_node") + " WHERE nodeno = 1";
              try (PreparedStatement s = c.sql().prepareStatement(query);
                  ResultSet rows = s.executeQuery()) {
                return rows.next() ? rows.getBytes(1) : null;
              }
            });
    Envelope box = new Envelope();
    if (root == null || root.length < 4) {
      return box;
    }
    ByteBuffer node = ByteBuffer.wrap(root);
    int cells = Math.min(node.getShort(2) & 0xffff, (root.length - 4) / CELL);
    for (int i = 0; i < cells; i++) {
      int at = 4 + CELL * i + 8;
      box.expandToInclude(node.getFloat(at), node.getFloat(at + 8));
      box.expandToInclude(node.getFloat(at + 4), node.getFloat(at + 12));
    }
    return box;
  }

  /**
   * How many shapes it holds.
   *
   * @throws IOException when the file cannot be read
   */
  public long size() throws IOException {
    return database.ask(
        c -> {
          String query = "SELECT count(*) FROM " + Table.quote(name + "_rowid");
          try (PreparedStatement s = c.sql().prepareStatement(query);
              ResultSet rows = s.executeQuery()) {
            return rows.getLong(1);
          }
        });
  }

  /**
   * The ids of the rows whose box meets a window, in ascending order.
   *
   * @throws IOException when the file cannot be read
   */
  public long[] within(Envelope window) throws IOException {
    return database.ask(
        c -> {
          String query =
              "SELECT id FROM "
                  + Table.quote(name)
                  + " WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?";
          try (PreparedStatement s = c.sql().prepareStatement(query)) {
            s.setDouble(1, window.getMinX());
            s.setDouble(2, window.getMaxX());
            s.setDouble(3, window.getMinY());
            s.setDouble(4, window.getMaxY());
            return ids(s);
          }
        });
  }

  private static long[] ids(PreparedStatement s) throws SQLException {
    LongStream.Builder ids = LongStream.builder();
    try (ResultSet rows = s.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
    }
    long[] sorted = ids.build().toArray();
    Arrays.sort(sorted);
    return sorted;
  }
}
