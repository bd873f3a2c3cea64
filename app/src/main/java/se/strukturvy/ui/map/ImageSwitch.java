package se.strukturvy.ui.map;

import java.util.ArrayList;
import java.util.List;

/** How structure images are switched: like radio buttons, with Ctrl two beside each other. */
public final class ImageSwitch {
  private ImageSwitch() {}

  /**
   * What is on after an image was chosen.
   *
   * @param on what is on now
   * @param id the chosen image; choosing the only one that is on turns it off
   * @param beside whether it goes beside the one that is on (Ctrl held)
   */
  public static List<String> choose(List<String> on, String id, boolean beside) {
    if (!beside) {
      return on.equals(List.of(id)) ? List.of() : List.of(id);
    }
    List<String> both = new ArrayList<>(on);
    if (!both.remove(id)) {
      both.add(id);
      if (both.size() > 2) {
        both.remove(0);
      }
    }
    return List.copyOf(both);
  }
}
