package se.strukturvy.feature;

/** Says what is wrong in a filter or expression, and where. */
public final class FilterSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final int position;

  /**
   * Makes one.
   *
   * @param text the whole filter
   * @param position index in it from 0, -1 when unknown
   * @param why what was met or missed there
   */
  public FilterSyntaxException(String text, int position, String why) {
    super(
        position < 0
            ? "The filter \"" + text + "\" cannot be read: " + why
            : "The filter \""
                + text
                + "\" cannot be read at position "
                + (position + 1)
                + ": "
                + why);
    this.position = position;
  }

  /** Index in the text where it went wrong, from 0; -1 when unknown. */
  public int position() {
    return position;
  }
}
