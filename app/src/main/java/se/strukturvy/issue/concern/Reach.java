package se.strukturvy.issue.concern;

/** How far an issue reaches over borders. */
public enum Reach {
  /** It has no place on the map, or nobody knows whose it is. */
  UNPLACED(""),
  /** Kommunal: within one municipality. */
  MUNICIPAL("kommunal"),
  /** Mellankommunal: several municipalities of one county. */
  INTERMUNICIPAL("mellankommunal"),
  /** Länsöverskridande: municipalities of several counties. */
  CROSS_COUNTY("länsöverskridande");

  private final String word;

  Reach(String word) {
    this.word = word;
  }

  /** The Swedish word for it, as files and the command line write it. */
  public String word() {
    return word;
  }
}
