package se.strukturvy.source.shapefile.dbf;

import se.strukturvy.source.ReadNotes;
import se.strukturvy.source.shapefile.set.FileBytes;

/**
 * Decides how many rows of a .dbf count. As in GDAL, row i belongs to shape i, and a shape without
 * a row or a row without a shape is no feature.
 */
public final class RowCount {
  private final ReadNotes notes;

  /** Makes a count that notes where file and header disagree. */
  public RowCount(ReadNotes notes) {
    this.notes = notes;
  }

  /**
   * The number of rows.
   *
   * @param shapes how many shapes there are, -1 for a table alone
   */
  public int of(FileBytes dbf, DbfHeader header, int shapes) {
    long whole = (dbf.size() - header.headerBytes()) / header.recordBytes();
    long stated = header.statedRecords();
    if (stated > whole) {
      notes.loss("The .dbf promises %d rows and breaks off after %d", stated, whole);
    }
    long rows = Math.min(Math.min(stated, whole), Integer.MAX_VALUE - 8);
    if (shapes > rows && whole >= shapes) {
      notes.repair("The .dbf says that it has %d rows and has %d: all count", stated, whole);
      rows = shapes;
    }
    if (shapes >= 0 && shapes != rows) {
      notes.loss(
          "There are %d shapes and %d rows of attributes: what has no counterpart is left out",
          shapes, rows);
    }
    return (int) rows;
  }
}
