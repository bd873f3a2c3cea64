package se.strukturvy.structure;

import java.util.List;
import java.util.stream.Stream;

/**
 * A node of the regional development strategy (RUS): a goal, a priority area or a strategic
 * direction.
 *
 * @param code unique in the strategy, for example "9.1"
 * @param name the exact wording
 * @param level where in the tree it stands
 * @param plainText what it means, in at most sixty plain words; may be empty
 * @param verified whether the wording has been checked against the adopted document
 * @param source where it is taken from
 * @param links the features it is about; empty means that it lacks a place on the map (saknar
 *     rumslig koppling)
 * @param children what stands below it
 */
public record StrategicDirection(
    String code,
    String name,
    Level level,
    String plainText,
    boolean verified,
    String source,
    List<FeatureLink> links,
    List<StrategicDirection> children) {
  /** Where in the strategy a node stands. */
  public enum Level {
    /** Övergripande mål. */
    GOAL,
    /** Prioriterat område. */
    PRIORITY_AREA,
    /** Strategisk inriktning. */
    DIRECTION
  }

  /** Makes a node with lists of its own. */
  public StrategicDirection {
    links = List.copyOf(links);
    children = List.copyOf(children);
  }

  /** The node and everything below it, from above. */
  public Stream<StrategicDirection> withAllBelow() {
    return Stream.concat(
        Stream.of(this), children.stream().flatMap(StrategicDirection::withAllBelow));
  }

  /** The links of the node and of everything below it. */
  public List<FeatureLink> allLinks() {
    return withAllBelow().flatMap(node -> node.links().stream()).distinct().toList();
  }

  /** The same node with other nodes below it. */
  public StrategicDirection withChildren(List<StrategicDirection> below) {
    return new StrategicDirection(code, name, level, plainText, verified, source, links, below);
  }
}
