package se.strukturvy.source;

import java.nio.charset.Charset;
import java.util.List;

/**
 * How the text of a layer is taken to be encoded, why, and what it then reads like, for the user to
 * see and overrule.
 *
 * @param charset the encoding in use
 * @param origin who said so
 * @param samples up to three values of the layer that have letters beyond a to z, as they read in
 *     this encoding; empty when there are none and the encoding does not matter
 */
public record TextEncoding(Charset charset, Origin origin, List<String> samples) {
  /** Who said how the text is encoded. */
  public enum Origin {
    /** The user, through {@link OpenOptions#encoding()}. */
    USER,
    /** A file beside the data that is there to say so (.cpg). */
    SIDECAR,
    /** The data file's own header. */
    HEADER,
    /** Nobody: it was guessed from the bytes. */
    GUESS
  }

  /** Makes an encoding with a list of its own. */
  public TextEncoding {
    samples = List.copyOf(samples);
  }
}
