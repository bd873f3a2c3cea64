package se.strukturvy.issue.concern;

/**
 * A municipality that an issue concerns.
 *
 * @param code municipality code, four digits as text, for example "1880"
 * @param name for example "Örebro"
 * @param share the part of the issue's length or area that lies in it, 0 to 1; 1 for points
 * @param link how it came to be concerned
 */
public record ConcernedMunicipality(String code, String name, double share, Link link) {
  /** How a municipality came to be concerned. */
  public enum Link {
    /** The geometry lies in it. */
    MEETS("berörs"),
    /** The geometry only just reaches it (snuddar); not counted. */
    TOUCHES("snuddar"),
    /** Added by hand (manuell). */
    ADDED("manuell"),
    /** Removed by hand (manuell). */
    REMOVED("borttagen");

    private final String word;

    Link(String word) {
      this.word = word;
    }

    /** The Swedish word for it, as files and the command line write it. */
    public String word() {
      return word;
    }
  }

  /** Whether it counts: it is met, or was added by hand. */
  public boolean counts() {
    return link == Link.MEETS || link == Link.ADDED;
  }
}
