package se.strukturvy.issue;

import java.util.List;

/**
 * Whom an issue concerns, as computed from its geometry.
 *
 * @param municipalities the municipalities, the largest share first
 * @param reach how far it reaches over borders
 */
public record Concern(List<ConcernedMunicipality> municipalities, Reach reach) {
  /** Nobody: no geometry, or no boundaries at hand. */
  public static final Concern NONE = new Concern(List.of(), Reach.UNPLACED);

  /** Makes a concern with a list of its own. */
  public Concern {
    municipalities = List.copyOf(municipalities);
  }
}
