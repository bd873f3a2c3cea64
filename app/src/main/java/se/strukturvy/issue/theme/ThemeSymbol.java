package se.strukturvy.issue.theme;

import java.util.Arrays;
import java.util.Optional;

/**
 * The pictograms from which people choose one for each theme. They are filled by the nonzero rule,
 * so holes run against the outline around them.
 */
public enum ThemeSymbol {
  /** A shield: preparedness. */
  SHIELD("M12 1 L21 4.5 V12 C21 17.5 17 21 12 23 C7 21 3 17.5 3 12 V4.5 Z"),
  /** An ear of grain: farmland. */
  GRAIN(
      "M10.8 23 V9 H13.2 V23 Z M12 1 C14.5 3.5 14.5 6 12 8.5 C9.5 6 9.5 3.5 12 1 Z"
          + " M14 13 C14 9 16 6.5 21 6.5 C21 10.5 19 13 14 13 Z"
          + " M10 13 C5 13 3 10.5 3 6.5 C8 6.5 10 9 10 13 Z"
          + " M14 20 C14 16 16 13.5 21 13.5 C21 17.5 19 20 14 20 Z"
          + " M10 20 C5 20 3 17.5 3 13.5 C8 13.5 10 16 10 20 Z"),
  /** A briefcase: work. */
  BRIEFCASE(
      "M1 8 H7 V3.5 H17 V8 H23 V13 H1 Z M9.2 5.7 V8 H14.8 V5.7 Z"
          + " M1 15 H10 V17 H14 V15 H23 V21.5 H1 Z"),
  /** A bolt of lightning: energy. */
  BOLT("M14.5 1 L4 14 H10.5 L8.5 23 L20 9.5 H13 Z"),
  /** A spruce: nature. */
  TREE("M12 1 L18 9 H15 L20.5 18 H13.6 V23 H10.4 V18 H3.5 L9 9 H6 Z"),
  /** A cloud with rain: cloudbursts. */
  RAIN(
      "M6 14 A4.5 4.5 0 0 1 6 5 A6 6 0 0 1 17 4.5 A4.8 4.8 0 0 1 18 14 Z"
          + " M6.5 16 H9.3 L7.3 22.5 H4.5 Z M12 16 H14.8 L12.8 22.5 H10 Z"
          + " M17.5 16 H20.3 L18.3 22.5 H15.5 Z"),
  /** Four rotors around a body: drones. */
  DRONE(
      "M1 5.5 A4.5 4.5 0 0 1 10 5.5 A4.5 4.5 0 0 1 1 5.5 Z"
          + " M14 5.5 A4.5 4.5 0 0 1 23 5.5 A4.5 4.5 0 0 1 14 5.5 Z"
          + " M1 18.5 A4.5 4.5 0 0 1 10 18.5 A4.5 4.5 0 0 1 1 18.5 Z"
          + " M14 18.5 A4.5 4.5 0 0 1 23 18.5 A4.5 4.5 0 0 1 14 18.5 Z"
          + " M5 7 L7 5 L19 17 L17 19 Z M17 5 L19 7 L7 19 L5 17 Z M9 9 H15 V15 H9 Z"),
  /** A turbine with three blades: wind power. */
  TURBINE(
      "M11 11 H13 L13.7 23.5 H10.3 Z M10.3 9 L17 1 L13.7 11 Z"
          + " M13.7 9 L17 18.7 L10.3 11 Z M12 12 L1.5 10 L12 8 Z"),
  /** Two waves: the shore. */
  WAVES(
      "M1 6.5 C4 2.5 8.5 2.5 12 6 C15.5 9.5 20 9.5 23 5.5 V10.5 C20 14.5 15.5 14.5 12 11"
          + " C8.5 7.5 4 7.5 1 11.5 Z M1 15.5 C4 11.5 8.5 11.5 12 15 C15.5 18.5 20 18.5 23 14.5"
          + " V19.5 C20 23.5 15.5 23.5 12 20 C8.5 16.5 4 16.5 1 20.5 Z"),
  /** A triangle that warns: polluted ground. */
  WARNING(
      "M12 1.5 L23.5 22 H0.5 Z M10.5 8.5 L11 15.5 H13 L13.5 8.5 Z M10.7 17.2 V19.8 H13.3 V17.2 Z"),
  /** A sheet of paper: law. */
  DOCUMENT(
      "M4 1 H15 L20 6 V23 H4 Z M7 8.5 V10.7 H17 V8.5 Z M7 13 V15.2 H17 V13 Z"
          + " M7 17.5 V19.7 H13 V17.5 Z"),
  /** A house: dwelling. */
  HOUSE("M12 1.5 L23.5 12.5 H20 V22.5 H14.2 V15.5 H9.8 V22.5 H4 V12.5 H0.5 Z"),
  /** A road: traffic. */
  ROAD(
      "M8.5 1.5 H15.5 L22 22.5 H2 Z M11.2 4 V8 H12.8 V4 Z M11 10.5 V14.5 H13 V10.5 Z"
          + " M10.8 17 V21 H13.2 V17 Z"),
  /** A person: population, service. */
  PERSON(
      "M7 6.5 A5 5 0 0 1 17 6.5 A5 5 0 0 1 7 6.5 Z"
          + " M3 23 V19 C3 15 7 13.5 12 13.5 C17 13.5 21 15 21 19 V23 Z"),
  /** A star: anything else. */
  STAR(
      "M12 1 L15.2 8.6 L23.4 9.3 L17.2 14.7 L19 22.7 L12 18.5 L5 22.7 L6.8 14.7 L0.6 9.3"
          + " L8.8 8.6 Z"),
  /** A plain disc: a theme for which nobody has chosen yet. */
  DISC("M5 12 A7 7 0 0 1 19 12 A7 7 0 0 1 5 12 Z");

  /** Side of the square, from 0 0, in which the paths are drawn. */
  public static final double BOX = 24;

  private final String path;

  ThemeSymbol(String path) {
    this.path = path;
  }

  /** The outline: the "d" of an SVG path within {@link #BOX}. */
  public String path() {
    return path;
  }

  /** The symbol of that name; empty for one that this version does not know. */
  public static Optional<ThemeSymbol> named(String name) {
    return Arrays.stream(values()).filter(symbol -> symbol.name().equals(name)).findFirst();
  }
}
