package se.strukturvy.structure;

/** A type of geography for which a strategic direction may mean something of its own. */
public enum GeographyType {
  /** Towns (tätort). */
  TOWN,
  /** Countryside (landsbygd). */
  COUNTRYSIDE,
  /** Land by a county border (gränsbygd). */
  BORDERLAND
}
