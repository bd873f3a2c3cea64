package se.strukturvy.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.strukturvy.map.LayerTree.Place;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Style;

class LayerTreeTest {
  /** a, g(b, h(c), d), e; written as outline() does. */
  private final LayerTree tree =
      new LayerTree(
          List.of(
              layer("a"), group("g", layer("b"), group("h", layer("c")), layer("d")), layer("e")));

  @Test
  void findsParentsFromTheOutside() {
    assertThat(tree.parents("c")).extracting(LayerGroup::id).containsExactly("g", "h");
    assertThat(tree.parents("a")).isEmpty();
  }

  @Test
  void movesALayerBesideAnother() {
    assertThat(outline(tree.moved("e", Place.BEFORE, "a"))).isEqualTo("e a g(b h(c) d)");
    assertThat(outline(tree.moved("a", Place.AFTER, "b"))).isEqualTo("g(b a h(c) d) e");
  }

  @Test
  void movesALayerOutOfOneGroupIntoAnother() {
    assertThat(outline(tree.moved("b", Place.INSIDE, "h"))).isEqualTo("a g(h(b c) d) e");
    assertThat(outline(tree.moved("c", Place.AFTER, "g"))).isEqualTo("a g(b h() d) c e");
  }

  @Test
  void movesAGroupWithAllInIt() {
    assertThat(outline(tree.moved("g", Place.AFTER, "e"))).isEqualTo("a e g(b h(c) d)");
  }

  @Test
  void keepsTheTreeWhenAMoveIsImpossible() {
    assertThat(tree.moved("g", Place.INSIDE, "h")).isEqualTo(tree);
    assertThat(tree.moved("g", Place.BEFORE, "c")).isEqualTo(tree);
    assertThat(tree.moved("a", Place.BEFORE, "a")).isEqualTo(tree);
    assertThat(tree.moved("a", Place.INSIDE, "b")).isEqualTo(tree);
    assertThat(tree.moved("nobody", Place.BEFORE, "a")).isEqualTo(tree);
  }

  @Test
  void removesALineWithAllInIt() {
    assertThat(outline(tree.without("h"))).isEqualTo("a g(b d) e");
    assertThat(outline(tree.without("g"))).isEqualTo("a e");
  }

  @Test
  void putsACopyAboveTheOriginalWithIdsOfItsOwn() {
    LayerTree twice = tree.duplicated("g", "g2");
    assertThat(titles(twice)).isEqualTo("a g2(b h(c) d) g(b h(c) d) e");
    List<String> ids = twice.nodes().map(LayerNode::id).toList();
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
  }

  @Test
  void putsAGroupAroundALayer() {
    assertThat(titles(tree.grouped("a", "new"))).isEqualTo("new(a) g(b h(c) d) e");
  }

  @Test
  void hidesOnlyTheLineThatIsNamed() {
    LayerTree hidden = tree.withVisible("g", false);
    assertThat(visible(hidden)).isEqualTo("a b h c d e");
  }

  @Test
  void hidesALineWithAllInItAndShowsItWithItsParents() {
    LayerTree hidden = tree.withAllVisible("g", false);
    assertThat(visible(hidden)).isEqualTo("a e");
    assertThat(visible(hidden.withAllVisible("h", true))).isEqualTo("a g h c e");
  }

  @Test
  void renamesButNeverToNothing() {
    assertThat(titles(tree.renamed("h", " Vägar "))).isEqualTo("a g(b Vägar(c) d) e");
    assertThat(tree.renamed("h", "  ")).isEqualTo(tree);
  }

  @Test
  void keepsOpacityBetweenNothingAndOne() {
    Layer changed = (Layer) tree.withOpacity("c", 1.7).find("c").orElseThrow();
    assertThat(changed.opacity()).isEqualTo(1);
  }

  @Property(tries = 300)
  void noMoveLosesOrDoublesALine(
      @ForAll @IntRange(min = 0, max = 6) int moving,
      @ForAll @IntRange(min = 0, max = 6) int target,
      @ForAll Place place) {
    List<String> ids = tree.nodes().map(LayerNode::id).sorted().toList();
    LayerTree moved = tree.moved(ids.get(moving), place, ids.get(target));
    assertThat(moved.nodes().map(LayerNode::id).sorted().toList()).isEqualTo(ids);
  }

  private static Layer layer(String id) {
    DataReference data = new DataReference(Path.of("x.gpkg"), id);
    return new Layer(id, id, data, Style.of(), true, 1, ScaleRange.ALL);
  }

  private static LayerGroup group(String id, LayerNode... children) {
    return new LayerGroup(id, id, true, List.of(children));
  }

  private static String outline(LayerTree tree) {
    return write(tree.roots(), false);
  }

  private static String titles(LayerTree tree) {
    return write(tree.roots(), true);
  }

  private static String visible(LayerTree tree) {
    return tree.nodes()
        .filter(LayerNode::visible)
        .map(LayerNode::id)
        .collect(Collectors.joining(" "));
  }

  private static String write(List<LayerNode> nodes, boolean titles) {
    return nodes.stream()
        .map(
            node ->
                (titles ? node.title() : node.id())
                    + (node instanceof LayerGroup group
                        ? "(" + write(group.children(), titles) + ")"
                        : ""))
        .collect(Collectors.joining(" "));
  }
}
