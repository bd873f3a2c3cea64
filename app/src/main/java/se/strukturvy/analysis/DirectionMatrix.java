package se.strukturvy.analysis;

import java.util.Comparator;
import java.util.List;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.search.SwedishText;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.StrategicDirection.Level;

/**
 * How many features each strategic direction touches in each municipality; a municipality without
 * any has a row of zeros.
 *
 * @param municipalities the rows, by name in Swedish order
 * @param directions the columns, in the strategy's order
 * @param reach what is counted
 */
public record DirectionMatrix(
    List<Municipality> municipalities, List<StrategicDirection> directions, DirectionReach reach) {
  /** Makes a matrix with lists of its own. */
  public DirectionMatrix {
    municipalities = List.copyOf(municipalities);
    directions = List.copyOf(directions);
  }

  /** The matrix of a strategy's directions; goals and priority areas are no columns. */
  public static DirectionMatrix of(
      List<StrategicDirection> goals, List<Municipality> municipalities, DirectionReach reach) {
    return new DirectionMatrix(
        municipalities.stream()
            .sorted(Comparator.comparing(Municipality::name, SwedishText.order()))
            .toList(),
        goals.stream()
            .flatMap(StrategicDirection::withAllBelow)
            .filter(node -> node.level() == Level.DIRECTION)
            .toList(),
        reach);
  }

  /** How many features a direction touches in a municipality. */
  public int count(Municipality municipality, StrategicDirection direction) {
    return reach.touched(direction, municipality.code()).size();
  }
}
