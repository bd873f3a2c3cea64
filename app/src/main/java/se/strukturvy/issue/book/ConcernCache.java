package se.strukturvy.issue.book;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.issue.IssueReader;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.ConcernFinder;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.issue.event.IssueState;

/** Remembers whom geometries concern, by the id of the event that set the geometry. */
final class ConcernCache {
  private final Map<UUID, Concern> known;
  private volatile ConcernFinder finder;

  ConcernCache(ConcernFinder finder, Map<UUID, Concern> known) {
    this.finder = finder;
    this.known = new ConcurrentHashMap<>(known);
  }

  /** Whom the issue's geometry concerns, before corrections by hand. */
  Concern of(IssueState state) {
    IssueEvent placed = state.decisive(IssueField.GEOMETRY);
    if (placed == null || placed.value() == null) {
      return Concern.NONE;
    }
    Concern remembered = known.get(placed.id());
    if (remembered != null || finder == null) {
      return remembered == null ? Concern.NONE : remembered;
    }
    Concern found = finder.concernOf(new IssueReader(state).geometry());
    known.put(placed.id(), found);
    return found;
  }

  /** Whom a geometry that belongs to no issue would concern; not remembered. */
  Concern of(Geometry geometry) {
    ConcernFinder present = finder;
    return present == null || geometry == null ? Concern.NONE : present.concernOf(geometry);
  }

  /** What is remembered of the issue's geometry, as a map of one entry or none. */
  Map<UUID, Concern> entry(IssueState state) {
    IssueEvent placed = state.decisive(IssueField.GEOMETRY);
    Concern concern = placed == null ? null : known.get(placed.id());
    return concern == null ? Map.of() : Map.of(placed.id(), concern);
  }

  /** Learns what others have computed; what is known already stays. */
  void learn(Map<UUID, Concern> others) {
    others.forEach(known::putIfAbsent);
  }

  /** Forgets everything and asks another finder from now on. */
  void use(ConcernFinder other) {
    known.clear();
    finder = other;
  }
}
