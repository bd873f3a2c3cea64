package se.strukturvy.source.geopackage.btree;

import java.io.IOException;

/** Says that a page is broken, or of a kind that is left to SQLite. */
public final class PageException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Says what is unusual. */
  public PageException(String message) {
    super(message);
  }
}
