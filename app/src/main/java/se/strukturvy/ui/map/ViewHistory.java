package se.strukturvy.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.strukturvy.map.Viewport;

/** The views that were looked at, to go back and forward in. */
public final class ViewHistory {
  private static final int MOST = 200;

  private final List<Viewport> views = new ArrayList<>();
  private int place = -1;

  /** Notes a view; what lay ahead is forgotten. A view like the present one is not noted again. */
  public void visit(Viewport view) {
    if (place >= 0 && sameGround(views.get(place), view)) {
      return;
    }
    views.subList(place + 1, views.size()).clear();
    views.add(view);
    if (views.size() > MOST) {
      views.remove(0);
    }
    place = views.size() - 1;
  }

  /** Goes to the view before; empty at the first. */
  public Optional<Viewport> back() {
    return place > 0 ? Optional.of(views.get(--place)) : Optional.empty();
  }

  /** Goes to the view after; empty at the last. */
  public Optional<Viewport> forward() {
    return place + 1 < views.size() ? Optional.of(views.get(++place)) : Optional.empty();
  }

  private static boolean sameGround(Viewport a, Viewport b) {
    return a.centreX() == b.centreX()
        && a.centreY() == b.centreY()
        && a.metresPerPixel() == b.metresPerPixel();
  }
}
