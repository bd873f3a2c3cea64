package se.strukturvy.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** The theme of all windows, light or dark; it is remembered. */
final class WindowLook {
  private static final String KEY = "theme";

  private final BooleanProperty dark = new SimpleBooleanProperty();

  WindowLook(Preferences preferences) {
    dark.set(preferences.get(KEY).filter("dark"::equals).isPresent());
    dark.addListener(
        (property, before, now) -> {
          preferences.put(KEY, now ? "dark" : "light");
          apply();
        });
    apply();
  }

  /** Whether it is the dark one. */
  BooleanProperty dark() {
    return dark;
  }

  void toggle() {
    dark.set(!dark.get());
  }

  private void apply() {
    Application.setUserAgentStylesheet(
        dark.get()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }
}
