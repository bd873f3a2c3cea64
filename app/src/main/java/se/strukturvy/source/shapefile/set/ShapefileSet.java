package se.strukturvy.source.shapefile.set;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The files that make up one layer.
 *
 * @param file the file that the user opened: the .shp, the .dbf or the .zip
 * @param layer the layer's name: that of the .shp without its ending
 * @param members the files by ending, in small letters without a point
 */
public record ShapefileSet(Path file, String layer, Map<String, Member> members) {
  /** One file of a set, on disk or in an archive. */
  @FunctionalInterface
  interface Member {
    /**
     * Its bytes.
     *
     * @throws IOException when it cannot be read
     */
    FileBytes open() throws IOException;
  }

  /** Whether there is a file with an ending, in small letters. */
  public boolean has(String ending) {
    return members.containsKey(ending);
  }

  /**
   * The bytes of a member, null when it is missing.
   *
   * @throws IOException when it cannot be read
   */
  public FileBytes open(String ending) throws IOException {
    Member member = members.get(ending);
    return member == null ? null : member.open();
  }
}
