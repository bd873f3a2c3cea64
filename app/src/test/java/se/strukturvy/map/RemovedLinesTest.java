package se.strukturvy.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RemovedLinesTest {
  private static LayerGroup group(String id, LayerNode... children) {
    return new LayerGroup(id, id, true, List.of(children));
  }

  private static List<String> ids(LayerTree tree) {
    return tree.nodes().map(LayerNode::id).toList();
  }

  @Test
  void aLineComesBackToItsPlaceAndWhatChangedMeanwhileStays() {
    LayerTree before = new LayerTree(List.of(group("a"), group("b"), group("c")));
    RemovedLines removed = new RemovedLines(before, List.of(before.find("b").orElseThrow()));
    LayerTree now = before.without("b").renamed("c", "Other").plus(group("new"));
    LayerTree back = removed.putBack(now);
    assertThat(ids(back)).containsExactly("new", "a", "b", "c");
    assertThat(back.find("c").orElseThrow().title()).isEqualTo("Other");
  }

  @Test
  void whereNeighboursAreGoneTheNextOnesTellThePlace() {
    LayerTree before = new LayerTree(List.of(group("a"), group("b"), group("c"), group("d")));
    RemovedLines last = new RemovedLines(before, List.of(before.find("d").orElseThrow()));
    assertThat(ids(last.putBack(before.without("b").without("d")))).containsExactly("a", "c", "d");
    LayerTree alone = before.without("b").without("c").without("d");
    assertThat(ids(last.putBack(alone))).containsExactly("a", "d");
    RemovedLines first = new RemovedLines(before, List.of(before.find("a").orElseThrow()));
    assertThat(ids(first.putBack(before.without("a").plus(group("new")))))
        .containsExactly("new", "a", "b", "c", "d");
  }

  @Test
  void aLineOfAGroupComesBackIntoTheGroup() {
    LayerTree before = new LayerTree(List.of(group("a", group("x")), group("c")));
    RemovedLines removed = new RemovedLines(before, List.of(before.find("x").orElseThrow()));
    LayerTree back = removed.putBack(before.without("x"));
    assertThat(back.parents("x")).extracting(LayerGroup::id).containsExactly("a");
  }

  @Test
  void whatIsThereAgainIsNotPutBackTwice() {
    LayerTree before = new LayerTree(List.of(group("a"), group("b")));
    RemovedLines removed = new RemovedLines(before, List.copyOf(before.roots()));
    assertThat(ids(removed.putBack(before.without("a")))).containsExactly("a", "b");
  }
}
