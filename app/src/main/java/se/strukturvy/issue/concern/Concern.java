package se.strukturvy.issue.concern;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /**
   * The concern of municipalities, with the reach that follows from those that count (met, or added
   * by hand). The first two digits of a municipality's code are its county's.
   */
  public static Concern of(List<ConcernedMunicipality> municipalities) {
    List<String> codes =
        municipalities.stream()
            .filter(ConcernedMunicipality::counts)
            .map(ConcernedMunicipality::code)
            .toList();
    long counties =
        codes.stream()
            .map(code -> code.substring(0, Math.min(2, code.length())))
            .distinct()
            .count();
    Reach reach =
        counties > 1
            ? Reach.CROSS_COUNTY
            : codes.size() > 1
                ? Reach.INTERMUNICIPAL
                : codes.isEmpty() ? Reach.UNPLACED : Reach.MUNICIPAL;
    return new Concern(municipalities, reach);
  }

  /** The municipalities that count: met, or added by hand. */
  public Stream<ConcernedMunicipality> counted() {
    return municipalities.stream().filter(ConcernedMunicipality::counts);
  }

  /** The names of those that count, in one line. */
  public String names() {
    return counted().map(ConcernedMunicipality::name).collect(Collectors.joining(", "));
  }
}
