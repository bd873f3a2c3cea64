package se.strukturvy.ui.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import se.strukturvy.structure.GeographyType;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.StrategicDirection.Level;
import se.strukturvy.structure.Wording;
import se.strukturvy.ui.FxTest;
import se.strukturvy.ui.text.Messages;

class CardFactsTest extends FxTest {
  @Test
  void theTextForAllIsOfferedByName() throws Exception {
    Wording wording =
        new Wording("Bygg nära", Map.of(GeographyType.COUNTRYSIDE, "Bygg glest"), true, "", "");
    StrategicDirection direction =
        new StrategicDirection("9.1", "Nära", Level.DIRECTION, wording, List.of(), List.of());
    String shown =
        onFx(
            () -> {
              CardFacts facts =
                  new CardFacts(new Messages(CardFacts.class, Locale.forLanguageTag("sv")));
              facts.show(direction, List.of());
              new Scene(facts, 400, 300);
              facts.applyCss();
              facts.layout();
              ChoiceBox<?> box = (ChoiceBox<?>) facts.lookup(".choice-box");
              return ((Label) box.lookup(".label")).getText();
            });
    assertThat(shown).isEqualTo("alla");
  }
}
