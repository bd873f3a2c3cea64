package se.strukturvy.ui.map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import se.strukturvy.feature.Sentence;
import se.strukturvy.ui.text.Sentences;

/** What the program is doing, as the status bar says it; for the JavaFX thread only. */
public final class ActivityModel {
  /** The value of {@link #progress} when nothing is going on. */
  public static final double IDLE = Double.NaN;

  private final StringProperty message = new SimpleStringProperty("");
  private final ObjectProperty<Sentence> trouble = new SimpleObjectProperty<>();
  private final BooleanProperty furnished = new SimpleBooleanProperty();
  private final DoubleProperty progress = new SimpleDoubleProperty(IDLE);

  /** One sentence. */
  public StringProperty message() {
    return message;
  }

  /** What went wrong last, to be said in the window's language; null when nothing has. */
  public ObjectProperty<Sentence> trouble() {
    return trouble;
  }

  /** Says why something could not be done. */
  public void failed(Throwable failure) {
    // The same failure once more is news, too.
    trouble.set(null);
    trouble.set(Sentences.of(failure));
  }

  /** Whether the bars and panels stand around the map, which comes before them. */
  public BooleanProperty furnished() {
    return furnished;
  }

  /** How much is done, 0 to 1; below 0 when unknown; {@link #IDLE} when nothing is going on. */
  public DoubleProperty progress() {
    return progress;
  }
}
