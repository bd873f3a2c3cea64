package se.strukturvy.ui.desk;

import java.nio.file.Path;
import se.strukturvy.source.OpenOptions;

/** What people once chose for files that do not say everything of themselves. */
public interface ReadingMemory {
  /** How a file is to be read; {@link OpenOptions#NONE} when nobody chose anything. */
  OpenOptions recall(Path file);

  /** Keeps how a file is to be read, from now on. */
  void keep(Path file, OpenOptions options);
}
