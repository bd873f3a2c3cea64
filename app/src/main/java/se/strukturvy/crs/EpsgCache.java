package se.strukturvy.crs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The folder that holds GeoTools' EPSG database unpacked (33 MB).
 *
 * <p>GeoTools unpacks it itself, but believes for ever in a folder where that went wrong. So it is
 * unpacked here, beside, moved into place whole, and its sizes are checked each time. A folder that
 * cannot be written is answered with a temporary one.
 */
final class EpsgCache {
  private static final String ZIP = "/org/geotools/referencing/factory/epsg/hsql/EPSG.zip";
  private static final String GEOTOOLS_MARKER = "EPSG_creation_marker.txt";
  private static final String SIZES = "sizes.properties";

  private final Path wanted;

  EpsgCache(Path folder) {
    this.wanted = folder.resolve("epsg");
  }

  /**
   * A folder with the whole database.
   *
   * @throws UncheckedIOException when not even the temporary folder can be written
   */
  Path prepare() {
    if (isWhole(wanted)) {
      return wanted;
    }
    try {
      return unpack(wanted);
    } catch (IOException e) {
      return temporary();
    }
  }

  /** Throws the database away and unpacks it anew. */
  Path renew() {
    delete(wanted);
    return prepare();
  }

  private static Path temporary() {
    try {
      return unpack(Files.createTempDirectory("strukturvy-").resolve("epsg"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWhole(Path folder) {
    Properties sizes = new Properties();
    try (InputStream in = Files.newInputStream(folder.resolve(SIZES))) {
      sizes.load(in);
      for (String name : sizes.stringPropertyNames()) {
        if (Files.size(folder.resolve(name)) != Long.parseLong(sizes.getProperty(name))) {
          return false;
        }
      }
      return !sizes.isEmpty();
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static Path unpack(Path folder) throws IOException {
    Files.createDirectories(folder.getParent());
    Path draft = folder.resolveSibling("epsg-" + UUID.randomUUID());
    Files.createDirectory(draft);
    try {
      unpackInto(draft);
      delete(folder);
      moveUnlessThere(draft, folder);
    } finally {
      delete(draft);
    }
    return folder;
  }

  private static void moveUnlessThere(Path draft, Path folder) throws IOException {
    try {
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // Another program of ours may have been faster.
      if (!isWhole(folder)) {
        throw e;
      }
    }
  }

  private static void unpackInto(Path folder) throws IOException {
    Properties sizes = new Properties();
    try (InputStream resource = EpsgCache.class.getResourceAsStream(ZIP);
        ZipInputStream zip = new ZipInputStream(resource)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = Path.of(entry.getName()).getFileName().toString();
        sizes.setProperty(name, String.valueOf(Files.copy(zip, folder.resolve(name))));
      }
    }
    Files.createFile(folder.resolve(GEOTOOLS_MARKER));
    try (var out = Files.newOutputStream(folder.resolve(SIZES))) {
      sizes.store(out, null);
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      // What is left is found out when the new one is moved into its place.
    }
  }
}
