package se.strukturvy.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says why a file gives no layers, and what to do. */
final class Refusal {
  private Refusal() {}

  /** Why no format takes a file. */
  static IOException of(Path file) {
    if (!Files.exists(file)) {
      return new UnreadableFileException(file, "the file is not there", "Check the path");
    }
    if (Files.isDirectory(file)) {
      return new UnreadableFileException(file, "it is a folder", "Open the files that lie in it");
    }
    if (Archive.isNamed(file)) {
      return ofArchive(file);
    }
    return new UnreadableFileException(
        file,
        "is of no kind that can be opened",
        "Open a shapefile (.shp, .dbf, .zip), a GeoPackage (.gpkg), GeoJSON (.geojson, .json) or a"
            + " table with coordinates (.csv)");
  }

  private static IOException ofArchive(Path file) {
    try {
      Archive.open(file).close();
    } catch (IOException unreadable) {
      return unreadable;
    }
    return new UnreadableFileException(
        file,
        "there is no shapefile and no GeoPackage in the archive",
        "Unpack it to see what it holds");
  }

  /** Why a file that a format takes is of no use. */
  static IOException nothingIn(Path file) {
    return new UnreadableFileException(
        file,
        "it holds no layer of features",
        "Pictures and tiles are not shown; ask for the layers themselves");
  }
}
