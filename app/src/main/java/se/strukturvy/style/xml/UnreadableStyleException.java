package se.strukturvy.style.xml;

import java.io.IOException;
import se.strukturvy.feature.Said;
import se.strukturvy.feature.Sentence;

/** A document that cannot be read as a style; says why in any language. */
public final class UnreadableStyleException extends IOException implements Said {
  private static final long serialVersionUID = 1L;

  private final transient Sentence why;

  /**
   * Says why.
   *
   * @param why without a full stop
   * @param cause what was thrown below, or null
   */
  public UnreadableStyleException(Sentence why, Throwable cause) {
    super(why.toString(), cause);
    this.why = why;
  }

  @Override
  public Sentence sentence() {
    return why;
  }
}
