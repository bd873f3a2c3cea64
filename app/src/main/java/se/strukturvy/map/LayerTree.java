package se.strukturvy.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.strukturvy.style.ScaleRange;

/**
 * The tree of layers and groups, and what can be done to it. Immutable: every operation gives
 * another tree; one that names an id that is not there gives the same tree.
 *
 * @param roots the topmost first
 */
public record LayerTree(List<LayerNode> roots) {
  /** Where a moved line comes to stand, seen from another line. */
  public enum Place {
    /** Just above it. */
    BEFORE,
    /** Just below it. */
    AFTER,
    /** In it, topmost; for groups. */
    INSIDE
  }

  /** Makes a tree with a list of its own. */
  public LayerTree {
    roots = List.copyOf(roots);
  }

  /** The tree of a map. */
  public static LayerTree of(MapProject map) {
    return new LayerTree(map.layers());
  }

  /** The map with this tree in place of its own. */
  public MapProject in(MapProject map) {
    return map.withLayers(roots);
  }

  /** All lines, groups before what they hold, the topmost first. */
  public Stream<LayerNode> nodes() {
    return roots.stream().flatMap(LayerTree::below);
  }

  /** The line with that id. */
  public Optional<LayerNode> find(String id) {
    return nodes().filter(node -> node.id().equals(id)).findFirst();
  }

  /** The groups that hold a line, the outermost first. */
  public List<LayerGroup> parents(String id) {
    return nodes()
        .filter(LayerGroup.class::isInstance)
        .map(LayerGroup.class::cast)
        .filter(group -> !group.id().equals(id))
        .filter(group -> below(group).anyMatch(node -> node.id().equals(id)))
        .toList();
  }

  /** Ticks a line's box, or takes the tick away. */
  public LayerTree withVisible(String id, boolean shown) {
    return change(id, node -> node.withVisible(shown));
  }

  /** Ticks a line and all in it, and when it is to be shown also the groups that hold it. */
  public LayerTree withAllVisible(String id, boolean shown) {
    Set<String> outer =
        shown
            ? parents(id).stream().map(LayerGroup::id).collect(Collectors.toSet())
            : Set.<String>of();
    return change(id, node -> withAllVisible(node, shown))
        .changeAll(node -> outer.contains(node.id()) ? node.withVisible(true) : node);
  }

  /** Ticks everything, or nothing. */
  public LayerTree withEverythingVisible(boolean shown) {
    return changeAll(node -> node.withVisible(shown));
  }

  /** Gives a line another title; a blank one is not taken. */
  public LayerTree renamed(String id, String title) {
    return title.isBlank() ? this : change(id, node -> node.withTitle(title.strip()));
  }

  /** Gives a layer another opacity, 0 to 1. */
  public LayerTree withOpacity(String id, double opacity) {
    double within = Math.max(0, Math.min(1, opacity));
    return change(id, node -> node instanceof Layer layer ? layer.withOpacity(within) : node);
  }

  /** Draws a layer at other scales. */
  public LayerTree withScale(String id, ScaleRange scale) {
    return change(id, node -> node instanceof Layer layer ? layer.withScale(scale) : node);
  }

  /** The tree with a layer in place of the one with its id. */
  public LayerTree withLayer(Layer layer) {
    return change(layer.id(), node -> layer);
  }

  /** Takes a layer's data from elsewhere, or reads them in another way. */
  public LayerTree withData(String id, DataReference data) {
    return change(id, node -> node instanceof Layer layer ? layer.withData(data) : node);
  }

  /** Takes a line away, with all in it. */
  public LayerTree without(String id) {
    return new LayerTree(rebuild(roots, node -> node.id().equals(id) ? List.of() : List.of(node)));
  }

  /** Puts a copy of a line just above it; the copy's lines get ids of their own. */
  public LayerTree duplicated(String id, String title) {
    return new LayerTree(
        rebuild(
            roots,
            node ->
                node.id().equals(id) ? List.of(copy(node).withTitle(title), node) : List.of(node)));
  }

  /** Puts a new line at the top. */
  public LayerTree plus(LayerNode node) {
    List<LayerNode> all = new ArrayList<>(roots);
    all.add(0, node);
    return new LayerTree(all);
  }

  /** Puts a group around a line, in its place. */
  public LayerTree grouped(String id, String title) {
    return change(id, node -> new LayerGroup(newId(), title, true, List.of(node)));
  }

  /**
   * Moves a line to a place beside or in another one. A group cannot be moved into itself, and only
   * groups hold lines: such a move gives the same tree.
   */
  public LayerTree moved(String id, Place place, String target) {
    Optional<LayerNode> moving = find(id);
    Optional<LayerNode> goal = find(target);
    boolean possible =
        moving.isPresent()
            && goal.isPresent()
            && below(moving.get()).noneMatch(node -> node.id().equals(target))
            && (place != Place.INSIDE || goal.get() instanceof LayerGroup);
    if (!possible) {
      return this;
    }
    LayerNode node = moving.get();
    return new LayerTree(
        rebuild(
            without(id).roots,
            each -> each.id().equals(target) ? placed(node, place, each) : List.of(each)));
  }

  private static List<LayerNode> placed(LayerNode moving, Place place, LayerNode target) {
    return switch (place) {
      case BEFORE -> List.of(moving, target);
      case AFTER -> List.of(target, moving);
      case INSIDE -> {
        LayerGroup group = (LayerGroup) target;
        List<LayerNode> children = new ArrayList<>(group.children());
        children.add(0, moving);
        yield List.of(group.withChildren(children));
      }
    };
  }

  private LayerTree change(String id, UnaryOperator<LayerNode> how) {
    return changeAll(node -> node.id().equals(id) ? how.apply(node) : node);
  }

  private LayerTree changeAll(UnaryOperator<LayerNode> how) {
    return new LayerTree(rebuild(roots, node -> List.of(how.apply(node))));
  }

  /** Each line becomes the lines that {@code how} makes of it, once those in it are made anew. */
  private static List<LayerNode> rebuild(
      List<LayerNode> nodes, Function<LayerNode, List<LayerNode>> how) {
    List<LayerNode> made = new ArrayList<>();
    for (LayerNode node : nodes) {
      made.addAll(
          how.apply(
              node instanceof LayerGroup group
                  ? group.withChildren(rebuild(group.children(), how))
                  : node));
    }
    return made;
  }

  private static LayerNode withAllVisible(LayerNode node, boolean shown) {
    return node instanceof LayerGroup group
        ? group
            .withChildren(group.children().stream().map(n -> withAllVisible(n, shown)).toList())
            .withVisible(shown)
        : node.withVisible(shown);
  }

  private static LayerNode copy(LayerNode node) {
    if (node instanceof LayerGroup group) {
      List<LayerNode> children = group.children().stream().map(LayerTree::copy).toList();
      return new LayerGroup(newId(), group.title(), group.visible(), children);
    }
    return ((Layer) node).withId(newId());
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  private static Stream<LayerNode> below(LayerNode node) {
    return node instanceof LayerGroup group
        ? Stream.concat(Stream.of(node), group.children().stream().flatMap(LayerTree::below))
        : Stream.of(node);
  }
}
