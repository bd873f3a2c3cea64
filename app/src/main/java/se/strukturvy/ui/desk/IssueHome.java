package se.strukturvy.ui.desk;

import java.nio.file.Path;
import java.time.Instant;
import javafx.beans.value.ObservableValue;

/**
 * Where this user's issues are kept, and the folder through which others get them. For the JavaFX
 * thread; the work is done in the background.
 */
public interface IssueHome {
  /**
   * Where they are.
   *
   * @param file the issue file; null while none is open
   * @param exposed whether it lies where two who write at once may lose something, and people have
   *     not said that it shall
   * @param folder through which it is exchanged; null for none
   * @param missing the file that was wanted and is not there; null when it is
   */
  record Place(Path file, boolean exposed, Path folder, Path missing) {
    /** No file. */
    public static final Place NONE = new Place(null, false, null, null);
  }

  /**
   * How an exchange went.
   *
   * @param time when
   * @param folder through which
   * @param came events that were new
   * @param issues issues that were new
   * @param conflicts fields of which the two sides say different things
   * @param failure what went wrong; null when nothing did
   */
  record Exchange(
      Instant time, Path folder, int came, int issues, int conflicts, Exception failure) {}

  /** Where the issues are now. */
  ObservableValue<Place> place();

  /** How the last exchange went; null before the first. */
  ObservableValue<Exchange> exchanged();

  /** Opens another issue file, now and at every start; it is made when it is not there. */
  void open(Path file);

  /**
   * From now on keeps the issues of the file that is open in a file on this computer, and exchanges
   * them through the folder in which they lie now. That file stays as it is.
   */
  void keepOwnFile();

  /** Does not call the place of this file into question any more. */
  void leaveThere();

  /** Exchanges the file that is open through a folder: now, at every start and at every end. */
  void exchangeThrough(Path folder);

  /** Exchanges now. */
  void exchange();
}
