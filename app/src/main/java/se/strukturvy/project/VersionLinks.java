package se.strukturvy.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.issue.Issue;
import se.strukturvy.map.LayerContent;
import se.strukturvy.project.VersionLink.Kind;
import se.strukturvy.structure.FeatureLink;
import se.strukturvy.structure.ImageComparison;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.workshop.Scene;

/**
 * Finds what points at a version of a structure image and not at another, and moves it there when
 * somebody says so. Until then it stays where it is.
 *
 * @param project holds both versions
 * @param from the version that is pointed at
 * @param to the version to point at
 * @param contents what has been read, by layer id
 */
public record VersionLinks(
    Project project, StructureImage from, StructureImage to, Map<String, LayerContent> contents) {
  /** What points at the one version only: scenes, directions, then issues. */
  public List<VersionLink> of(List<Issue> issues) {
    List<VersionLink> links = new ArrayList<>();
    for (Scene scene : project.scenes()) {
      if (from.id().equals(scene.imageId())) {
        links.add(new VersionLink(Kind.SCENE, scene.id(), scene.title(), from.id()));
      }
    }
    Set<String> old = layersOnlyIn(from, to);
    project.directions().stream()
        .flatMap(StrategicDirection::withAllBelow)
        .forEach(
            node ->
                node.links().stream()
                    .map(FeatureLink::layerId)
                    .filter(old::contains)
                    .distinct()
                    .map(layer -> direction(node, layer))
                    .forEach(links::add));
    for (Issue issue : issues) {
      for (String key : issue.details().features().keySet()) {
        if (old.contains(layerOf(key))) {
          links.add(new VersionLink(Kind.ISSUE, issue.id().toString(), issue.title(), key));
        }
      }
    }
    return links;
  }

  private static VersionLink direction(StrategicDirection node, String layer) {
    String title = (node.code() + " " + node.name()).strip();
    return new VersionLink(Kind.DIRECTION, node.code(), title, layer);
  }

  /** The key of the feature in the other version that an issue's link is to point at, if any. */
  public Optional<String> target(VersionLink issue) {
    return Optional.ofNullable(
        ImageComparison.counterparts(from, to, contents).get(issue.target()));
  }

  /** The project with a scene or a direction pointing at the other version. */
  public Project moved(VersionLink link) {
    return switch (link.kind()) {
      case SCENE -> project.withScenes(project.scenes().stream().map(s -> moved(s, link)).toList());
      case DIRECTION -> project.withDirections(moved(project.directions(), link));
      case ISSUE -> project;
    };
  }

  private Scene moved(Scene scene, VersionLink link) {
    return scene.id().equals(link.id())
        ? new Scene(scene.id(), scene.title(), scene.extent(), to.id(), scene.layerIds())
        : scene;
  }

  private List<StrategicDirection> moved(List<StrategicDirection> nodes, VersionLink link) {
    return nodes.stream()
        .map(node -> node.withChildren(moved(node.children(), link)))
        .map(node -> node.code().equals(link.id()) ? relinked(node, link) : node)
        .toList();
  }

  private StrategicDirection relinked(StrategicDirection node, VersionLink link) {
    List<FeatureLink> links =
        node.links().stream()
            .map(each -> each.layerId().equals(link.target()) ? moved(each) : each)
            .toList();
    return new StrategicDirection(
        node.code(), node.name(), node.level(), node.wording(), links, node.children());
  }

  /** A link to the layer of the same kind of shape, its class field called as it is there. */
  private FeatureLink moved(FeatureLink link) {
    Optional<ImageMember> old = member(from, link.layerId());
    Set<String> fresh = layersOnlyIn(to, from);
    Optional<ImageMember> now =
        to.members().stream()
            .filter(member -> fresh.contains(member.layerId()))
            .filter(member -> kind(member.layerId()) == kind(link.layerId()))
            .findFirst();
    if (old.isEmpty() || now.isEmpty()) {
      return link;
    }
    String field = "\\b" + Pattern.quote(old.get().classField()) + "\\b";
    String own =
        link.filter() == null ? null : link.filter().replaceAll(field, now.get().classField());
    String both =
        Stream.of(now.get().filter(), own)
            .filter(filter -> filter != null && !filter.isBlank())
            .distinct()
            .collect(Collectors.joining(") AND ("));
    return new FeatureLink(
        now.get().layerId(),
        both.isEmpty() ? null : both.contains(") AND (") ? "(" + both + ")" : both);
  }

  private GeometryKind kind(String layer) {
    return contents.getOrDefault(layer, LayerContent.EMPTY).kind();
  }

  private static Optional<ImageMember> member(StructureImage image, String layer) {
    return image.members().stream().filter(each -> each.layerId().equals(layer)).findFirst();
  }

  private static Set<String> layersOnlyIn(StructureImage image, StructureImage other) {
    return image.members().stream()
        .map(ImageMember::layerId)
        .filter(layer -> member(other, layer).isEmpty())
        .collect(Collectors.toSet());
  }

  private static String layerOf(String key) {
    int slash = key.lastIndexOf('/');
    return slash < 0 ? key : key.substring(0, slash);
  }
}
