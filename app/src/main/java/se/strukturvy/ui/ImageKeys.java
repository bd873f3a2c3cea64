package se.strukturvy.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.ui.map.ImageSwitch;
import se.strukturvy.ui.map.MapModel;

/**
 * The keys 1 to 9 on the map: they switch structure images like radio buttons, with Ctrl two beside
 * each other.
 *
 * @param map holds the images
 */
record ImageKeys(MapModel map) {
  private static final List<KeyCode> DIGITS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8,
          KeyCode.DIGIT9);
  private static final List<KeyCode> PAD =
      List.of(
          KeyCode.NUMPAD1,
          KeyCode.NUMPAD2,
          KeyCode.NUMPAD3,
          KeyCode.NUMPAD4,
          KeyCode.NUMPAD5,
          KeyCode.NUMPAD6,
          KeyCode.NUMPAD7,
          KeyCode.NUMPAD8,
          KeyCode.NUMPAD9);

  void listenTo(Node view) {
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          int place = Math.max(DIGITS.indexOf(event.getCode()), PAD.indexOf(event.getCode()));
          List<StructureImage> images = map.project().get().images();
          boolean plain = !event.isAltDown() && !event.isShiftDown() && !event.isMetaDown();
          if (event.getTarget() == view && plain && place >= 0 && place < images.size()) {
            String id = images.get(place).id();
            map.activeImages()
                .set(ImageSwitch.choose(map.activeImages().get(), id, event.isControlDown()));
            event.consume();
          }
        });
  }
}
