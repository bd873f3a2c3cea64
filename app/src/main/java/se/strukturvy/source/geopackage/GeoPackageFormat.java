package se.strukturvy.source.geopackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.source.FileFormat;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.UnreadableFileException;
import se.strukturvy.source.geopackage.database.Database;

/** GeoPackages, also zipped, and SQLite files with shapes. */
public final class GeoPackageFormat implements FileFormat {
  private final CrsCatalog catalog;

  /**
   * Makes the format.
   *
   * @param catalog finds reference systems by the codes in the files
   */
  public GeoPackageFormat(CrsCatalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public boolean accepts(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".gpkg") && !Files.isDirectory(file))
        || Database.isSqlite(file)
        || GeoPackageZip.accepts(file);
  }

  @Override
  public List<FeatureSource> open(Path file, OpenOptions options) throws IOException {
    if (GeoPackageZip.accepts(file)) {
      return GeoPackageZip.open(file, catalog, options);
    }
    if (!Files.isReadable(file)) {
      throw new UnreadableFileException(
          file, "it is not there or may not be read", "Check the path and your rights to it");
    }
    if (!Database.isSqlite(file)) {
      throw new UnreadableFileException(
          file,
          Files.size(file) == 0 ? "it is empty" : "it is no GeoPackage, whatever its name says",
          "Ask for a new copy of the file");
    }
    return GeoPackage.layers(Database.open(file), catalog, options);
  }
}
