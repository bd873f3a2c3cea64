package se.strukturvy.crs;

import java.nio.file.Path;
import org.geotools.api.referencing.FactoryException;
import org.geotools.referencing.CRS;

/**
 * GeoTools' EPSG database, started when first asked; that takes two to four seconds. May be used by
 * several threads.
 */
final class EpsgDatabase {
  private static final String FOLDER_PROPERTY = "EPSG-HSQL.directory";

  private final EpsgCache cache;
  private boolean started;

  EpsgDatabase(Path cacheFolder) {
    this.cache = new EpsgCache(cacheFolder);
  }

  /**
   * GeoTools' way between two systems, both with the east axis first.
   *
   * @throws CrsException when a system is unknown or no way is known
   */
  CoordinateTransform transform(int from, int to) {
    start();
    try {
      return new GeoToolsTransform(CRS.findMathTransform(decode(from), decode(to), true));
    } catch (FactoryException e) {
      throw new CrsException(
          "No way is known from EPSG:" + from + " to EPSG:" + to + ": " + e.getMessage(), e);
    }
  }

  /** Makes the database ready. */
  synchronized void start() {
    if (started) {
      return;
    }
    started = true;
    System.setProperty(FOLDER_PROPERTY, cache.prepare().toString());
    try {
      decode(4326);
    } catch (FactoryException e) {
      // Right sizes and still unusable: unpack once more and let GeoTools forget what it saw.
      System.setProperty(FOLDER_PROPERTY, cache.renew().toString());
      CRS.reset("all");
    }
  }

  private static org.geotools.api.referencing.crs.CoordinateReferenceSystem decode(int epsg)
      throws FactoryException {
    // true = east first, whatever the register says; the other way brings swapped maps.
    return CRS.decode("EPSG:" + epsg, true);
  }
}
