package se.strukturvy.ui.action;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes menu items and toolbar buttons of actions. */
public final class ActionControls {
  private final ActionBook actions;

  /** Makes controls of the actions in {@code actions}. */
  public ActionControls(ActionBook actions) {
    this.actions = actions;
  }

  /** A menu of these actions; "-" stands for a line between. */
  public Menu menu(String title, String... ids) {
    Menu menu = new Menu(title);
    for (String id : ids) {
      menu.getItems().add("-".equals(id) ? new SeparatorMenuItem() : item(actions.get(id)));
    }
    return menu;
  }

  private static MenuItem item(Action action) {
    MenuItem item;
    if (action.selected() == null) {
      item = new MenuItem(action.text());
    } else {
      CheckMenuItem check = new CheckMenuItem(action.text());
      check.setSelected(action.selected().get());
      action.selected().addListener((value, before, now) -> check.setSelected(now));
      item = check;
    }
    item.setId("menu-" + action.id());
    if (action.icon() != null) {
      item.setGraphic(new FontIcon(action.icon()));
    }
    if (!action.keys().isEmpty()) {
      KeyCombination key = action.keys().get(0);
      // A key of the map alone must not become a key of the window.
      if (action.scope() == Action.Scope.WINDOW) {
        item.setAccelerator(key);
      } else {
        item.setText(action.text() + "  (" + key.getDisplayText() + ")");
      }
    }
    if (action.name() != null) {
      item.textProperty().bind(action.name());
      item.setMnemonicParsing(false);
    }
    item.disableProperty().bind(Bindings.not(action.enabled()));
    item.setOnAction(event -> action.perform());
    return item;
  }

  /**
   * A toolbar button with the action's icon, or its text where it has none; its text and key are in
   * the tooltip.
   */
  public ButtonBase button(String id) {
    Action action = actions.get(id);
    ButtonBase button;
    if (action.selected() == null) {
      button = new Button();
    } else {
      ToggleButton toggle = new ToggleButton();
      toggle.setSelected(action.selected().get());
      action.selected().addListener((value, before, now) -> toggle.setSelected(now));
      button = toggle;
    }
    button.setId("tool-" + id);
    if (action.icon() == null) {
      button.setText(action.text());
    } else {
      button.setGraphic(new FontIcon(action.icon()));
    }
    button.setFocusTraversable(false);
    String key = action.keys().isEmpty() ? "" : " (" + action.keys().get(0).getDisplayText() + ")";
    Tooltip tip = new Tooltip(action.text() + key);
    if (action.name() != null) {
      tip.textProperty().bind(action.name().map(name -> name + key));
    }
    button.setTooltip(tip);
    button.disableProperty().bind(Bindings.not(action.enabled()));
    button.setOnAction(event -> action.perform());
    return button;
  }
}
