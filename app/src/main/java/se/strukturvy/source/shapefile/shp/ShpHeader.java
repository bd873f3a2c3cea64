package se.strukturvy.source.shapefile.shp;

import org.locationtech.jts.geom.Envelope;
import se.strukturvy.source.shapefile.set.FileBytes;

/**
 * The first hundred bytes of a .shp or .shx (specification, page 3).
 *
 * @param magic 9994 in every shapefile
 * @param statedBytes how long the file says it is
 * @param type what the shapes are; null when the code is unknown
 * @param box the box the file states; null envelope when it is not a box
 */
public record ShpHeader(int magic, long statedBytes, ShapeType type, Envelope box) {
  /** How many bytes the header has. */
  public static final int BYTES = 100;

  private static final int MAGIC = 9994;

  /** Reads the header of a file that has at least {@link #BYTES}. */
  public static ShpHeader read(FileBytes file) {
    return new ShpHeader(
        file.bigInt(0),
        2L * (file.bigInt(24) & 0xFFFFFFFFL),
        ShapeType.of(file.littleInt(32)),
        box(file, 36));
  }

  /** Whether the file begins as a shapefile does. */
  public boolean isShapefile() {
    return magic == MAGIC;
  }

  /** Four doubles: min x, min y, max x, max y; a null envelope when they are no box. */
  static Envelope box(FileBytes file, long position) {
    double minX = file.littleDouble(position);
    double minY = file.littleDouble(position + 8);
    double maxX = file.littleDouble(position + 16);
    double maxY = file.littleDouble(position + 24);
    boolean sane =
        minX <= maxX
            && minY <= maxY
            && Double.isFinite(maxX - minX)
            && Double.isFinite(maxY - minY)
            // "No data" is anything below -1e38 (specification, page 2).
            && minX > -1e38
            && minY > -1e38;
    return sane ? new Envelope(minX, maxX, minY, maxY) : new Envelope();
  }
}
