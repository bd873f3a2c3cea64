package se.strukturvy.ui.strategy;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import se.strukturvy.analysis.DirectionMatrix;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.ui.control.NameConverter;

/** Which direction and which municipality the window is about, and what there is to choose from. */
final class Choice {
  private static final int MOST_NAME = 140;
  private static final double DIRECTION_WIDTH = 320;
  private static final double PLACE_WIDTH = 150;

  final ObjectProperty<StrategicDirection> direction = new SimpleObjectProperty<>();
  final ObjectProperty<Municipality> municipality = new SimpleObjectProperty<>();
  final ObservableList<StrategicDirection> directions = FXCollections.observableArrayList();
  final ObservableList<Municipality> municipalities = FXCollections.observableArrayList();

  /** Offers what a matrix has; what was chosen stays chosen where it is still there. */
  void offer(DirectionMatrix matrix) {
    String code = direction.get() == null ? null : direction.get().code();
    String place = municipality.get() == null ? null : municipality.get().code();
    directions.setAll(matrix.directions());
    municipalities.setAll(matrix.municipalities());
    choose(code, place);
    if (direction.get() == null) {
      direction.set(first(directions));
    }
    if (municipality.get() == null) {
      municipality.set(first(municipalities));
    }
  }

  /** Chooses by code; a code that is null or not there leaves the choice as it is. */
  void choose(String directionCode, String municipalityCode) {
    directions.stream()
        .filter(each -> each.code().equals(directionCode))
        .findFirst()
        .ifPresent(direction::set);
    municipalities.stream()
        .filter(each -> each.code().equals(municipalityCode))
        .findFirst()
        .ifPresent(municipality::set);
  }

  /** What a municipality is called; its code when it is not one of these. */
  String nameOf(String municipalityCode) {
    return municipalities.stream()
        .filter(each -> each.code().equals(municipalityCode))
        .map(Municipality::name)
        .findFirst()
        .orElse(municipalityCode);
  }

  /** A box that chooses the direction. */
  ComboBox<StrategicDirection> directionBox() {
    ComboBox<StrategicDirection> box = new ComboBox<>(directions);
    box.valueProperty().bindBidirectional(direction);
    box.setConverter(new NameConverter<>(Choice::title));
    box.setMinWidth(DIRECTION_WIDTH);
    box.setPrefWidth(DIRECTION_WIDTH);
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }

  /** A box that chooses the municipality. */
  ComboBox<Municipality> municipalityBox() {
    ComboBox<Municipality> box = new ComboBox<>(municipalities);
    box.valueProperty().bindBidirectional(municipality);
    box.setConverter(new NameConverter<>(Municipality::name));
    box.setMinWidth(PLACE_WIDTH);
    return box;
  }

  /** Code and name, cut where it would fill the screen. */
  static String title(StrategicDirection direction) {
    String whole = direction.code() + "  " + direction.name();
    return whole.length() <= MOST_NAME ? whole : whole.substring(0, MOST_NAME - 1) + "…";
  }

  private static <T> T first(List<T> list) {
    return list.isEmpty() ? null : list.get(0);
  }
}
