package se.strukturvy.map;

/**
 * The length of a scale bar: 1, 2 or 5 times a power of ten.
 *
 * @param metres on the ground
 */
public record RoundLength(double metres) {
  /** The longest that is not longer than {@code most} metres. */
  public static RoundLength upTo(double most) {
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    double digit = most / power;
    return new RoundLength(power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1));
  }

  /** In words: "20 km", "500 m", "20 cm". */
  public String text() {
    if (metres >= 1000) {
      return Math.round(metres / 1000) + " km";
    }
    return metres >= 1 ? Math.round(metres) + " m" : Math.round(metres * 100) + " cm";
  }
}
