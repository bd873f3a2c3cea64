package se.strukturvy.source.shapefile.set;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import se.strukturvy.source.Archive;

/**
 * Finds the sets of files in a .zip, in all its folders. Nothing is written under a name that the
 * archive gives, so no entry can slip out of a folder.
 */
public final class ZipSets {
  private final Path file;

  /** Prepares to look into an archive. */
  public ZipSets(Path file) {
    this.file = file;
  }

  /**
   * All sets that have a .shp or at least a .dbf, in the order of the archive.
   *
   * @throws IOException when the archive cannot be read
   */
  public List<ShapefileSet> find() throws IOException {
    Map<String, Map<String, ZipEntry>> groups = new LinkedHashMap<>();
    Map<String, String> stems = new LinkedHashMap<>();
    try (ZipFile zip = Archive.open(file)) {
      zip.stream()
          .filter(entry -> !entry.isDirectory())
          .forEach(
              entry -> {
                String path = entry.getName().replace('\\', '/');
                FileName name = FileName.of(path);
                if (FolderSets.ENDINGS.contains(name.ending()) && !isResourceFork(path)) {
                  groups
                      .computeIfAbsent(name.levelled(), key -> new LinkedHashMap<>())
                      .putIfAbsent(name.ending(), entry);
                  if (name.ending().equals("shp") || !stems.containsKey(name.levelled())) {
                    stems.put(name.levelled(), name.stem());
                  }
                }
              });
    }
    groups.values().removeIf(group -> !group.containsKey("shp") && !group.containsKey("dbf"));
    stems.keySet().retainAll(groups.keySet());
    return sets(groups, stems);
  }

  private List<ShapefileSet> sets(
      Map<String, Map<String, ZipEntry>> groups, Map<String, String> stems) {
    List<ShapefileSet> sets = new ArrayList<>();
    groups.forEach(
        (key, entries) -> {
          Map<String, ShapefileSet.Member> members = new LinkedHashMap<>();
          entries.forEach((ending, entry) -> members.put(ending, () -> unpack(entry)));
          sets.add(new ShapefileSet(file, layer(stems.get(key), stems), members));
        });
    return sets;
  }

  /** The bare name where it is the only one in the archive, else with its folders. */
  private static String layer(String stem, Map<String, String> stems) {
    String bare = bare(stem);
    long same = stems.values().stream().filter(other -> bare(other).equals(bare)).count();
    return same == 1 ? bare : stem;
  }

  private static String bare(String stem) {
    return stem.substring(stem.lastIndexOf('/') + 1);
  }

  /** macOS keeps a shadow of every file that looks like a second set. */
  private static boolean isResourceFork(String path) {
    return path.startsWith("__MACOSX/")
        || path.contains("/__MACOSX/")
        || bare(path).startsWith("._");
  }

  private FileBytes unpack(ZipEntry entry) throws IOException {
    try (ZipFile zip = Archive.open(file)) {
      return new Unpacking(file, entry).from(zip);
    }
  }
}
