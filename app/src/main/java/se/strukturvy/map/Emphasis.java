package se.strukturvy.map;

import java.util.Set;

/**
 * Which features of a layer stand out.
 *
 * @param ids the features that are drawn lit: with a glow below and at full strength
 * @param dimOthers whether all others step back
 */
public record Emphasis(Set<Long> ids, boolean dimOthers) {
  /** Nothing stands out. */
  public static final Emphasis NONE = new Emphasis(Set.of(), false);

  /** Every feature steps back, for layers that the lit thing does not touch. */
  public static final Emphasis DIMMED = new Emphasis(Set.of(), true);

  /** Makes an emphasis with a set of its own. */
  public Emphasis {
    ids = Set.copyOf(ids);
  }
}
