package se.strukturvy.source;

import java.io.IOException;
import java.util.List;
import se.strukturvy.feature.FeatureSource;

/** A layer whose file also keeps styles for it. */
public interface StyledSource extends FeatureSource {
  /**
   * The styles, the default first; none where the file keeps none.
   *
   * @throws IOException when the file cannot be read
   */
  List<StoredStyle> styles() throws IOException;
}
