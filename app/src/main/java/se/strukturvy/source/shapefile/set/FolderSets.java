package se.strukturvy.source.shapefile.set;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files beside a .shp or .dbf that belong to it, whatever the case of their endings. */
public final class FolderSets {
  /** The endings that are read; others (.sbn, .qix, .shp.xml) are not needed. */
  static final Set<String> ENDINGS = Set.of("shp", "shx", "dbf", "prj", "cpg", "dbt", "fpt");

  private FolderSets() {}

  /**
   * The set to which a file belongs.
   *
   * @throws IOException when the folder cannot be listed
   */
  public static ShapefileSet of(Path file) throws IOException {
    FileName name = FileName.of(file.getFileName().toString());
    Map<String, ShapefileSet.Member> members = new LinkedHashMap<>();
    for (Path sibling : siblings(file)) {
      FileName other = FileName.of(sibling.getFileName().toString());
      if (ENDINGS.contains(other.ending()) && other.levelled().equals(name.levelled())) {
        boolean exact = other.stem().equals(name.stem());
        if (exact || !members.containsKey(other.ending())) {
          members.put(other.ending(), () -> FileBytes.map(sibling));
        }
      }
    }
    members.put(name.ending(), () -> FileBytes.map(file));
    return new ShapefileSet(file, name.stem(), members);
  }

  private static List<Path> siblings(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    try (Stream<Path> listing = Files.list(folder)) {
      return listing.sorted().toList();
    }
  }
}
