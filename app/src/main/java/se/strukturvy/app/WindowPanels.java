package se.strukturvy.app;

import java.util.Locale;
import javafx.scene.layout.Region;
import se.strukturvy.ui.Panels;
import se.strukturvy.ui.Session;

/**
 * Makes the panels around the map.
 *
 * @param session what they show
 */
record WindowPanels(Session session) implements Panels.Factory {
  @Override
  public Panels in(Locale locale) {
    return new Panels(new Region(), new Region(), new Region(), new Region(), new Region());
  }
}
