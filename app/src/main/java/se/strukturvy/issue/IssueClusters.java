package se.strukturvy.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Issues that lie so near each other at a scale that they would hide each other are drawn as one.
 * An issue with an open conflict, and one that is wide enough to be seen, always stands alone.
 *
 * @param alone the issues that are drawn themselves
 * @param clusters those that are drawn together
 */
public record IssueClusters(List<Issue> alone, List<Cluster> clusters) {
  /** Fewer issues than this are never put together. */
  private static final int FEW = 40;

  private static final int LEAST = 3;

  /**
   * Issues that are drawn as one.
   *
   * @param centre the middle of their places, metres
   * @param extent the box around them, metres
   * @param issues their ids
   */
  public record Cluster(Coordinate centre, Envelope extent, List<UUID> issues) {}

  /**
   * Puts issues together.
   *
   * @param cell metres within which issues are put together
   */
  public static IssueClusters of(List<Issue> issues, double cell) {
    if (issues.size() < FEW) {
      return new IssueClusters(issues, List.of());
    }
    List<Issue> alone = new ArrayList<>();
    Map<Long, List<Issue>> cells = new HashMap<>();
    for (Issue issue : issues) {
      if (canJoin(issue, cell)) {
        Coordinate at = issue.geometry().getEnvelopeInternal().centre();
        long key = ((long) Math.floor(at.x / cell) << 32) ^ (long) Math.floor(at.y / cell);
        cells.computeIfAbsent(key, k -> new ArrayList<>()).add(issue);
      } else {
        alone.add(issue);
      }
    }
    List<Cluster> clusters = new ArrayList<>();
    for (List<Issue> near : cells.values()) {
      if (near.size() < LEAST) {
        alone.addAll(near);
      } else {
        clusters.add(cluster(near));
      }
    }
    return new IssueClusters(List.copyOf(alone), List.copyOf(clusters));
  }

  private static boolean canJoin(Issue issue, double cell) {
    if (issue.geometry() == null || !issue.details().conflicts().isEmpty()) {
      return false;
    }
    Envelope box = issue.geometry().getEnvelopeInternal();
    return Math.max(box.getWidth(), box.getHeight()) < cell;
  }

  private static Cluster cluster(List<Issue> near) {
    Envelope extent = new Envelope();
    double x = 0;
    double y = 0;
    for (Issue issue : near) {
      Envelope box = issue.geometry().getEnvelopeInternal();
      extent.expandToInclude(box);
      x += box.centre().x / near.size();
      y += box.centre().y / near.size();
    }
    return new Cluster(new Coordinate(x, y), extent, near.stream().map(Issue::id).toList());
  }
}
