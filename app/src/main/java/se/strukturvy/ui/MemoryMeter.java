package se.strukturvy.ui;

import java.util.stream.LongStream;
import javafx.collections.MapChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.ui.desk.DataDesk;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.text.Messages;

/**
 * Says in the status bar how much memory the layers take and may take, and lets people choose.
 * Another choice reads the layers anew.
 */
final class MemoryMeter extends MenuButton {
  private static final String KEY = "memory.megabytes";
  private static final long MEGABYTE = 1 << 20;
  private static final long[] CHOICES = {50, 100, 200, 500, 1000, 2000, 4000};

  private final DataDesk data;
  private final Preferences preferences;
  private final Messages texts;

  MemoryMeter(MapModel map, DataDesk data, Preferences preferences, Messages texts) {
    this.data = data;
    this.preferences = preferences;
    this.texts = texts;
    setId("memory");
    getStyleClass().add("flat");
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip(texts.get("status.memory.hint")));
    ToggleGroup group = new ToggleGroup();
    LongStream.concat(LongStream.of(CHOICES), LongStream.of(usual()))
        .sorted()
        .distinct()
        .filter(megabytes -> megabytes <= usual() || megabytes == limit())
        .forEach(megabytes -> getItems().add(choice(megabytes, group)));
    map.contents().addListener((MapChangeListener<String, LayerContent>) change -> showUse());
    // Levels come and go while the map is looked at.
    setOnShowing(event -> showUse());
    showUse();
  }

  private RadioMenuItem choice(long megabytes, ToggleGroup group) {
    String words = megabytes == usual() ? "status.memory.usual" : "status.memory.choice";
    RadioMenuItem item = new RadioMenuItem(texts.get(words, megabytes));
    item.setToggleGroup(group);
    item.setSelected(megabytes == limit());
    item.setOnAction(event -> choose(megabytes));
    return item;
  }

  /** Allows what was chosen last, unless the command line has said something else. */
  static void allowRemembered(MemoryBudget memory, Preferences preferences) {
    if (memory.limit() / MEGABYTE == usual()) {
      preferences.get(KEY).map(Long::valueOf).ifPresent(m -> memory.allow(m * MEGABYTE));
    }
  }

  private void choose(long megabytes) {
    preferences.put(KEY, Long.toString(megabytes));
    data.memory().allow(megabytes * MEGABYTE);
    data.refresh();
    showUse();
  }

  private long limit() {
    return data.memory().limit() / MEGABYTE;
  }

  private static long usual() {
    return MemoryBudget.usual() / MEGABYTE;
  }

  private void showUse() {
    long used = (data.memory().used() + MEGABYTE - 1) / MEGABYTE;
    setText(texts.get("status.memory", used, limit()));
  }
}
