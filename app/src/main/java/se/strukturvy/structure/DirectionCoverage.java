package se.strukturvy.structure;

import java.util.List;

/**
 * How many strategic directions can be found on the map.
 *
 * @param placed directions that link to at least one feature
 * @param total all directions
 */
public record DirectionCoverage(int placed, int total) {
  /** Counts the directions among the nodes and all that stands below them. */
  public static DirectionCoverage of(List<StrategicDirection> nodes) {
    List<StrategicDirection> directions =
        nodes.stream()
            .flatMap(StrategicDirection::withAllBelow)
            .filter(node -> node.level() == StrategicDirection.Level.DIRECTION)
            .toList();
    long placed = directions.stream().filter(node -> !node.links().isEmpty()).count();
    return new DirectionCoverage((int) placed, directions.size());
  }

  /** The share that is placed, in whole per cent; 0 when there are none. */
  public int percent() {
    return total == 0 ? 0 : (int) Math.round(100.0 * placed / total);
  }
}
