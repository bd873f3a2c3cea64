package se.strukturvy.source;

import java.io.IOException;
import java.nio.charset.Charset;
import se.strukturvy.feature.FeatureSource;

/** A layer whose file does not surely say how its text is encoded. */
public interface TextEncoded extends FeatureSource {
  /** The encoding in use, with samples. */
  TextEncoding encoding();

  /**
   * The samples as they would read in another encoding, for a choice to be made by eye. To choose
   * it, the file is opened again with {@link OpenOptions#withEncoding}.
   *
   * @throws IOException when the file cannot be read
   */
  TextEncoding preview(Charset other) throws IOException;
}
