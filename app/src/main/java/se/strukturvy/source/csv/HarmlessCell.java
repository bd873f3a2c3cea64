package se.strukturvy.source.csv;

/**
 * Text for a cell of a sheet that no program takes for a formula (OWASP, "CSV Injection"): what
 * begins like one gets an apostrophe in front.
 */
public final class HarmlessCell {
  /** The signs of formulas, wide ones as in East Asian sheets too, and what is skipped before. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private HarmlessCell() {}

  /** The text, with an apostrophe in front where a program would run it. */
  public static String of(String value) {
    return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
