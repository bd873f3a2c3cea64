package se.strukturvy.source.shapefile;

import java.util.BitSet;
import java.util.function.IntConsumer;
import se.strukturvy.source.shapefile.dbf.DbfTable;
import se.strukturvy.source.shapefile.shp.Shapes;

/** Shapes and rows side by side: which records are features. */
final class Records {
  private final Shapes shapes;
  private final DbfTable table;
  private final int count;
  private volatile BitSet deleted;

  /**
   * Ties shapes and rows together by number.
   *
   * @param shapes null for a table alone
   * @param table null for shapes without attributes
   */
  Records(Shapes shapes, DbfTable table) {
    this.shapes = shapes;
    this.table = table;
    int most = shapes == null ? Integer.MAX_VALUE : shapes.count();
    count = table == null ? most : Math.min(most, table.rows());
  }

  /** The shapes, null for a table alone. */
  Shapes shapes() {
    return shapes;
  }

  /** The rows, null for shapes without attributes. */
  DbfTable table() {
    return table;
  }

  /** How many records there are, deleted ones counted in. */
  int count() {
    return count;
  }

  /** How many features there are. */
  long features() {
    return (long) count - deleted().cardinality();
  }

  /** False for a record that is marked as deleted. */
  boolean isLive(int record) {
    return !deleted().get(record);
  }

  /** Names every feature in order. */
  void forEach(IntConsumer taker) {
    for (int record = 0; record < count; record++) {
      if (isLive(record)) {
        taker.accept(record);
      }
    }
  }

  private BitSet deleted() {
    BitSet known = deleted;
    if (known == null) {
      known = table == null ? new BitSet() : table.deleted(count);
      deleted = known;
    }
    return known;
  }
}
