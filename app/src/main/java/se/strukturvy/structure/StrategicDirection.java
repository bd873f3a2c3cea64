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
 * @param wording what it means in plain words, and where that is taken from
 * @param links the features it is about; empty means that it lacks a place on the map (saknar
 *     rumslig koppling)
 * @param children what stands below it
 */
public record StrategicDirection(
    String code,
    String name,
    Level level,
    Wording wording,
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

  /** What it means, in plain words; may be empty. */
  public String plainText() {
    return wording.plainText();
  }

  /** Whether the wording has been checked against the adopted document. */
  public boolean verified() {
    return wording.verified();
  }

  /** Where the wording is taken from. */
  public String source() {
    return wording.source();
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
    return new StrategicDirection(code, name, level, wording, links, below);
  }
}
