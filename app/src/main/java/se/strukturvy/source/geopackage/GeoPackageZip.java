package se.strukturvy.source.geopackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Sentence;
import se.strukturvy.source.Archive;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.UnreadableFileException;
import se.strukturvy.source.geopackage.database.Database;
import se.strukturvy.source.geopackage.database.PrivateCopy;

/** GeoPackages in a zip: each is unpacked to a private copy, since SQLite cannot read within. */
final class GeoPackageZip {
  /** A zip may not make the disk full. */
  private static final long MOST_BYTES = 4L << 30;

  /** Real databases shrink to a tenth; a thousandth is a bomb. */
  private static final long MOST_RATIO = 500;

  private static final long ALWAYS_ALLOWED = 64L << 20;

  private GeoPackageZip() {}

  static boolean accepts(Path file) {
    if (!Archive.isNamed(file) || !Files.isRegularFile(file)) {
      return false;
    }
    try (ZipFile zip = Archive.open(file)) {
      return zip.stream().anyMatch(GeoPackageZip::isGeoPackage);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isGeoPackage(ZipEntry entry) {
    return !entry.isDirectory() && entry.getName().toLowerCase(Locale.ROOT).endsWith(".gpkg");
  }

  static List<FeatureSource> open(Path file, CrsCatalog catalog, OpenOptions options)
      throws IOException {
    List<FeatureSource> sources = new ArrayList<>();
    long most = Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED, Files.size(file) * MOST_RATIO));
    try (ZipFile zip = Archive.open(file)) {
      for (ZipEntry entry : zip.stream().filter(GeoPackageZip::isGeoPackage).toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          PrivateCopy copy = PrivateCopy.of(file, in, most);
          sources.addAll(GeoPackage.layers(Database.open(file, copy), catalog, options));
        }
      }
      return sources;
    } catch (ZipException e) {
      sources.forEach(FeatureSource::close);
      throw new UnreadableFileException(
          file,
          Sentence.of("the archive is damaged (%s)", String.valueOf(e.getMessage())),
          Sentence.of("Ask for it again"),
          e);
    } catch (IOException | RuntimeException e) {
      sources.forEach(FeatureSource::close);
      throw e;
    }
  }
}
