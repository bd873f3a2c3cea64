package se.strukturvy.issue.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What kind of place a file lies in, which decides how SQLite may lock it. */
public enum FileLocation {
  /** A disk of this machine. */
  LOCAL,
  /** A folder of another machine: shared memory and its locks do not reach across. */
  NETWORK,
  /** A folder that a program copies to and from the cloud, file by file. */
  SYNCHRONISED;

  private static final Set<String> NETWORK_SYSTEMS =
      Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "9p", "ceph", "davfs");
  private static final List<String> SYNCHRONISED_FOLDERS =
      List.of("onedrive", "dropbox", "google drive", "nextcloud", "owncloud", "icloud");

  /** The kind of place where a file lies, or will lie; its folder must exist. */
  public static FileLocation of(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    if (absolute.toString().startsWith("\\\\")) {
      return NETWORK;
    }
    for (Path part : absolute) {
      String name = part.toString().toLowerCase(Locale.ROOT);
      if (SYNCHRONISED_FOLDERS.stream().anyMatch(name::startsWith)) {
        return SYNCHRONISED;
      }
    }
    try {
      String system = Files.getFileStore(absolute.getParent()).type().toLowerCase(Locale.ROOT);
      boolean remote = NETWORK_SYSTEMS.contains(system) || system.startsWith("fuse.");
      return remote ? NETWORK : LOCAL;
    } catch (IOException e) {
      return NETWORK;
    }
  }
}
