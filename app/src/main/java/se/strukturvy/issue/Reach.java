package se.strukturvy.issue;

/** How far an issue reaches over borders. */
public enum Reach {
  /** It has no place on the map. */
  UNPLACED,
  /** Kommunal: within one municipality. */
  MUNICIPAL,
  /** Mellankommunal: several municipalities of one county. */
  INTERMUNICIPAL,
  /** Länsöverskridande: municipalities of several counties. */
  CROSS_COUNTY
}
