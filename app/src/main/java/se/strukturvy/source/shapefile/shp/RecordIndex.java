package se.strukturvy.source.shapefile.shp;

/** Where each record of a .shp stands, in the order of the features. */
interface RecordIndex {
  /** How many records there are. */
  int count();

  /** Where the content of a record begins, behind its header of eight bytes, from 0. */
  long content(int record);

  /** How many bytes of content the index promises; may be wrong. */
  int length(int record);
}
