package se.strukturvy.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;

/**
 * What a node of the strategy touches on the map: the features that it, or anything below it, links
 * to.
 *
 * @param direction the node
 */
public record DirectionLighting(StrategicDirection direction) {
  /**
   * Lights up what the node touches and dims everything else.
   *
   * @param contents what has been read, by layer id; links to layers that are not there, or that
   *     lack a field of the link's filter, light nothing
   * @return by layer id, one for every layer in {@code contents}; empty for a node that lacks a
   *     place on the map, so that the map stays as it is
   */
  public Map<String, Emphasis> emphasis(Map<String, LayerContent> contents) {
    List<FeatureLink> links = direction.allLinks();
    if (links.isEmpty()) {
      return Map.of();
    }
    Map<String, Set<Long>> touched = new HashMap<>();
    for (FeatureLink link : links) {
      LayerContent content = contents.get(link.layerId());
      if (content != null) {
        Set<Long> ids = touched.computeIfAbsent(link.layerId(), id -> new HashSet<>());
        new FeaturePick(content, link.filter()).forEach((id, row, chunk) -> ids.add(id));
      }
    }
    Map<String, Emphasis> emphasis = new HashMap<>();
    for (String layer : contents.keySet()) {
      emphasis.put(layer, new Emphasis(touched.getOrDefault(layer, Set.of()), true));
    }
    return emphasis;
  }
}
