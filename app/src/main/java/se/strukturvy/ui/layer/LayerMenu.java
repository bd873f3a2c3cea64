package se.strukturvy.ui.layer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerNode;
import se.strukturvy.ui.text.Messages;

/** What the right mouse button offers on a line of the layer tree. */
final class LayerMenu {
  private final LayerActions actions;
  private final LayerFacts facts;
  private final LayerCommands commands;
  private final Messages texts;

  LayerMenu(LayerActions actions, LayerFacts facts, LayerCommands commands) {
    this.actions = actions;
    this.facts = facts;
    this.commands = commands;
    this.texts = facts.texts();
  }

  ContextMenu of(LayerNode node) {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .add(item("zoom", MaterialDesignM.MAGNIFY_PLUS_OUTLINE, "", () -> actions.zoomTo(node)));
    if (node instanceof Layer layer) {
      CheckMenuItem count = new CheckMenuItem(texts.get("menu.count"));
      count.setSelected(actions.isCounted(layer));
      count.setOnAction(event -> actions.setCounted(layer, count.isSelected()));
      menu.getItems().add(count);
    }
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            item("rename", MaterialDesignP.PENCIL_OUTLINE, "F2", actions::rename),
            item("duplicate", MaterialDesignC.CONTENT_COPY, "", () -> actions.duplicate(node)),
            item("group", MaterialDesignF.FOLDER_OUTLINE, "", () -> actions.group(node)),
            item("remove", MaterialDesignD.DELETE_OUTLINE, "Ctrl+D", actions::remove));
    if (node instanceof Layer layer) {
      menu.getItems().add(new SeparatorMenuItem());
      menu.getItems()
          .add(
              item(
                  "style",
                  MaterialDesignP.PALETTE_OUTLINE,
                  "F7",
                  () -> commands.editStyle(layer.id())));
      menu.getItems().addAll(ofData(layer));
    }
    return menu;
  }

  /** What concerns the file of a layer. */
  private List<MenuItem> ofData(Layer layer) {
    String id = layer.id();
    LayerState state = facts.state(layer);
    List<MenuItem> items = new ArrayList<>();
    items.add(item("crs", MaterialDesignC.CROSSHAIRS_QUESTION, "", () -> commands.chooseCrs(id)));
    if (state.textEncoded()) {
      items.add(
          item(
              "encoding",
              MaterialDesignF.FORMAT_LETTER_CASE,
              "",
              () -> commands.chooseEncoding(id)));
    }
    if (state.hasFailed()) {
      items.add(item("find", MaterialDesignF.FILE_FIND_OUTLINE, "", () -> commands.findFile(id)));
    }
    if (!state.notes().isEmpty()) {
      items.add(
          item("notes", MaterialDesignN.NOTE_TEXT_OUTLINE, "", () -> actions.showNotes(layer)));
    }
    items.add(
        item(
            "properties",
            MaterialDesignI.INFORMATION_OUTLINE,
            "",
            () -> actions.showProperties(layer)));
    return items;
  }

  private MenuItem item(String key, Ikon icon, String keys, Runnable run) {
    MenuItem item = new MenuItem(texts.get("menu." + key), new FontIcon(icon));
    if (!keys.isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    item.setOnAction(event -> run.run());
    return item;
  }
}
