package se.strukturvy.source.shapefile;

import se.strukturvy.feature.ReadNote.Severity;

/**
 * Decides how many rows of a .dbf count. As in GDAL, row i belongs to shape i, and a shape without
 * a row or a row without a shape is no feature.
 */
final class RowCount {
  private final Notes notes;

  RowCount(Notes notes) {
    this.notes = notes;
  }

  /**
   * The number of rows.
   *
   * @param shapes how many shapes there are, -1 for a table alone
   */
  int of(FileBytes dbf, DbfHeader header, int shapes) {
    long whole = (dbf.size() - header.headerBytes()) / header.recordBytes();
    long stated = header.statedRecords();
    if (stated > whole) {
      notes.add(Severity.LOSS, "The .dbf promises %d rows and breaks off after %d", stated, whole);
    }
    long rows = Math.min(Math.min(stated, whole), Integer.MAX_VALUE - 8);
    if (shapes > rows && whole >= shapes) {
      notes.add(
          Severity.REPAIR,
          "The .dbf says that it has %d rows and has %d: all count",
          stated,
          whole);
      rows = shapes;
    }
    if (shapes >= 0 && shapes != rows) {
      notes.add(
          Severity.LOSS,
          "There are %d shapes and %d rows of attributes: what has no counterpart is left out",
          shapes,
          rows);
    }
    return (int) rows;
  }
}
