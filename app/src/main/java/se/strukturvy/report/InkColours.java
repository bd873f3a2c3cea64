package se.strukturvy.report;

import se.strukturvy.style.Rgba;

/** The colours of words and lines on sheets. */
public final class InkColours {
  /** What is read first. */
  public static final Rgba INK = Rgba.parse("#1A1A1A");

  /** What is read when somebody looks for it. */
  public static final Rgba FAINT = Rgba.parse("#4A4A4A");

  /** Thin lines. */
  public static final Rgba EDGE = Rgba.parse("#9A968C");

  /** What must not be passed over. */
  public static final Rgba NOTICE = Rgba.parse("#B3001B");

  private InkColours() {}
}
