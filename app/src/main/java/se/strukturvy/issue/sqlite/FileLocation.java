package se.strukturvy.issue.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What kind of place a file lies in, which decides how SQLite may lock it. */
public enum FileLocation {
  /** A disk of this machine. */
  LOCAL(null),
  /** A folder of another machine: shared memory and its locks do not reach across. */
  NETWORK(
      "lies in a folder of another computer, which may lose what two programs write at once. Keep"
          + " the issues in a file on this computer, and exchange them through the folder:"
          + " strukturvy issues exchange"),
  /** A folder that a program copies to and from the cloud, file by file. */
  SYNCHRONISED(
      "lies in a folder that a program copies to a cloud, which may put an older copy in its place."
          + " Keep the issues in a file outside it, and exchange them through the folder:"
          + " strukturvy issues exchange");

  private static final Set<String> NETWORK_SYSTEMS =
      Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "9p", "ceph", "davfs");
  private static final List<String> SYNCHRONISED_FOLDERS =
      List.of("onedrive", "dropbox", "google drive", "nextcloud", "owncloud", "icloud");

  /** What such programs leave in the folders that they copy. */
  private static final List<String> SYNCHRONISED_MARKS =
      List.of(".dropbox", ".dropbox.cache", ".stfolder", ".owncloudsync.log", ".nextcloudsync.log");

  private final String advice;

  FileLocation(String advice) {
    this.advice = advice;
  }

  /** What to do about it, as the end of a sentence that begins with the file; empty when local. */
  public Optional<String> advice() {
    return Optional.ofNullable(advice);
  }

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
    for (Path above = absolute.getParent(); above != null; above = above.getParent()) {
      Path level = above;
      if (SYNCHRONISED_MARKS.stream().anyMatch(mark -> Files.exists(level.resolve(mark)))) {
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
