package se.strukturvy.style.svg;

/** Takes the commands and numbers of SVG path data apart. */
final class PathNumbers {
  private static final String COUNTED = "MLHVZCSQTA";
  private static final int[] COUNTS = {2, 2, 1, 1, 0, 6, 4, 4, 2, 7};

  private final String text;
  private int at;

  PathNumbers(String text) {
    this.text = text;
  }

  /** The next command; {@code repeated} where numbers follow without one; 0 at the end. */
  char command(char repeated) {
    skip();
    if (at >= text.length()) {
      return 0;
    }
    char c = text.charAt(at);
    if (COUNTED.indexOf(Character.toUpperCase(c)) >= 0) {
      at++;
      return c;
    }
    boolean number = Character.isDigit(c) || c == '-' || c == '+' || c == '.';
    return number && Character.toUpperCase(repeated) != 'Z' ? repeated : 0;
  }

  /** The numbers of a command; null when they are not there. */
  double[] arguments(char command) {
    char upper = Character.toUpperCase(command);
    double[] all = new double[COUNTS[COUNTED.indexOf(upper)]];
    for (int i = 0; i < all.length; i++) {
      skip();
      boolean flag = upper == 'A' && (i == 3 || i == 4);
      int end = flag ? Math.min(at + 1, text.length()) : numberEnd();
      try {
        all[i] = Double.parseDouble(text.substring(at, end));
      } catch (NumberFormatException e) {
        return null;
      }
      at = end;
    }
    return all;
  }

  private void skip() {
    while (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) <= ' ')) {
      at++;
    }
  }

  private int numberEnd() {
    int end = at;
    boolean dot = false;
    boolean exponent = false;
    for (; end < text.length(); end++) {
      char c = text.charAt(end);
      boolean sign = c == '-' || c == '+';
      boolean afterE = end > at && Character.toLowerCase(text.charAt(end - 1)) == 'e';
      if (c == '.' && !dot && !exponent) {
        dot = true;
      } else if (Character.toLowerCase(c) == 'e' && !exponent) {
        exponent = true;
      } else if (!Character.isDigit(c) && !(sign && (end == at || afterE))) {
        break;
      }
    }
    return end;
  }
}
