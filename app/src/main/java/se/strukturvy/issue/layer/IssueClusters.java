package se.strukturvy.issue.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.issue.Issue;

/**
 * Issues that lie so near each other at a scale that they would hide each other are drawn as one.
 * One that is wide enough to be seen stands alone unless a crowd of such lies about it; one with an
 * open conflict always does.
 *
 * @param alone the issues that are drawn themselves
 * @param clusters those that are drawn together
 */
public record IssueClusters(List<Issue> alone, List<Cluster> clusters) {
  /** Fewer issues than this are never put together. */
  private static final int FEW = 40;

  private static final int LEAST = 3;

  /** Side of the square, in cells, in which wide issues are counted, and the widest of a crowd. */
  private static final int CROWD_CELLS = 2;

  private static final int CROWD = 8;

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
    List<Issue> wide = new ArrayList<>();
    List<Issue> small = new ArrayList<>();
    for (Issue issue : issues) {
      if (issue.geometry() == null || !issue.details().conflicts().isEmpty()) {
        alone.add(issue);
      } else {
        (width(issue) < cell ? small : wide).add(issue);
      }
    }
    for (List<Issue> about : cells(wide, CROWD_CELLS * cell).values()) {
      boolean crowd = about.size() >= CROWD;
      about.forEach(
          issue -> (crowd && width(issue) < CROWD_CELLS * cell ? small : alone).add(issue));
    }
    List<Cluster> clusters = new ArrayList<>();
    for (List<Issue> near : cells(small, cell).values()) {
      if (near.size() < LEAST) {
        alone.addAll(near);
      } else {
        clusters.add(cluster(near));
      }
    }
    return new IssueClusters(List.copyOf(alone), List.copyOf(clusters));
  }

  private static double width(Issue issue) {
    Envelope box = issue.geometry().getEnvelopeInternal();
    return Math.max(box.getWidth(), box.getHeight());
  }

  private record Cell(int column, int row) {}

  private static Map<Cell, List<Issue>> cells(List<Issue> issues, double side) {
    Map<Cell, List<Issue>> cells = new LinkedHashMap<>();
    for (Issue issue : issues) {
      Coordinate at = issue.geometry().getEnvelopeInternal().centre();
      Cell cell = new Cell((int) Math.floor(at.x / side), (int) Math.floor(at.y / side));
      cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(issue);
    }
    return cells;
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
