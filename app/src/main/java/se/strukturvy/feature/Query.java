package se.strukturvy.feature;

import java.util.Set;
import org.locationtech.jts.geom.Envelope;

/**
 * Which features are asked for, and how much of them.
 *
 * @param window only features whose box meets this one, in the coordinates of the file; null for
 *     all
 * @param fields only these attributes; null for all
 * @param ids only these features; null for all
 * @param limit at most so many features
 */
public record Query(Envelope window, Set<String> fields, Set<Long> ids, long limit) {
  /** Everything there is. */
  public static final Query ALL = new Query(null, null, null, Long.MAX_VALUE);

  /** All features whose box meets {@code window}. */
  public static Query within(Envelope window) {
    return new Query(window, null, null, Long.MAX_VALUE);
  }

  /** One feature. */
  public static Query byId(long id) {
    return new Query(null, null, Set.of(id), 1);
  }

  /** The same, with no more than {@code most} features. */
  public Query first(long most) {
    return new Query(window, fields, ids, most);
  }
}
