package se.strukturvy.map;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that has moved, and with it, perhaps, those that lay beside it.
 *
 * @param from where it was
 * @param to where it is now
 */
public record MovedFiles(Path from, Path to) {
  /**
   * Leads all layers of the file to where it is now, and likewise layers of other files of the same
   * folder that are gone from there and now lie beside it.
   */
  public LayerTree repair(LayerTree tree) {
    return tree.withData(
        data ->
            data.file().equals(from)
                ? new DataReference(to, data.layer())
                : new DataReference(sibling(data.file()), data.layer()));
  }

  private Path sibling(Path file) {
    Path folder = from.getParent();
    if (folder == null || !file.startsWith(folder) || Files.exists(file)) {
      return file;
    }
    Path name = folder.relativize(file);
    return List.of(to.resolveSibling(name), to.resolveSibling(file.getFileName())).stream()
        .filter(Files::exists)
        .findFirst()
        .orElse(file);
  }
}
