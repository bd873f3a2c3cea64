package se.strukturvy.style.ecql;

import java.util.List;

/**
 * Writes choices between values, and with them conditions as values: the expressions of ECQL know
 * no AND, OR and NOT.
 */
public final class Choices {
  private static final String TRUE = "true";
  private static final String FALSE = "false";

  private Choices() {}

  /** One value where a condition holds, another where it does not. */
  public static String choice(String condition, String then, String otherwise) {
    return Ecql.call("if_then_else", condition, then, otherwise);
  }

  /** Whether one of several conditions holds; of none, none does. */
  public static String either(List<String> conditions) {
    return conditions.stream().reduce((a, b) -> choice(a, TRUE, b)).orElse(FALSE);
  }

  /** Whether all of several conditions hold; of none, all do. */
  public static String all(List<String> conditions) {
    return conditions.stream().reduce((a, b) -> choice(a, b, FALSE)).orElse(TRUE);
  }

  /** Whether neither of two conditions holds. */
  public static String neither(String condition, String other) {
    return choice(condition, FALSE, not(other));
  }

  /** Whether a condition does not hold. */
  public static String not(String condition) {
    return choice(condition, FALSE, TRUE);
  }
}
