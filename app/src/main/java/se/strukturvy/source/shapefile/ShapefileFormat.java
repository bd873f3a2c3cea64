package se.strukturvy.source.shapefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.strukturvy.crs.PrjReader;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.source.FileFormat;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.UnreadableFileException;
import se.strukturvy.source.shapefile.set.FileName;
import se.strukturvy.source.shapefile.set.FolderSets;
import se.strukturvy.source.shapefile.set.ShapefileSet;
import se.strukturvy.source.shapefile.set.ZipSets;

/**
 * Shapefiles: a .shp with what stands beside it, a .dbf alone as a table, or a .zip with any number
 * of such sets.
 */
public final class ShapefileFormat implements FileFormat {
  private final PrjReader prj = new PrjReader();

  @Override
  public boolean accepts(Path file) {
    return switch (ending(file)) {
      case "shp", "dbf", "shx" -> Files.isRegularFile(file);
      case "zip" -> holdsSets(file);
      default -> false;
    };
  }

  @Override
  public List<FeatureSource> open(Path file, OpenOptions options) throws IOException {
    if (!Files.exists(file)) {
      throw new UnreadableFileException(file, "the file is not there", "Check the path");
    }
    List<ShapefileSet> sets = sets(file);
    List<FeatureSource> sources = new ArrayList<>();
    IOException first = null;
    for (ShapefileSet set : sets) {
      try {
        sources.add(new SetOpener(set, options, prj).open());
      } catch (IOException broken) {
        // One broken set of an archive must not hide the others.
        first = first == null ? broken : first;
      }
    }
    if (sources.isEmpty() && first != null) {
      throw first;
    }
    return sources;
  }

  private static List<ShapefileSet> sets(Path file) throws IOException {
    if (!ending(file).equals("zip")) {
      return List.of(FolderSets.of(file));
    }
    List<ShapefileSet> sets = new ZipSets(file).find();
    if (sets.isEmpty()) {
      throw new UnreadableFileException(
          file, "there is no shapefile in the archive", "Unpack it to see what it holds");
    }
    return sets;
  }

  private static boolean holdsSets(Path file) {
    try {
      return !new ZipSets(file).find().isEmpty();
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static String ending(Path file) {
    return FileName.of(file.getFileName().toString()).ending();
  }
}
