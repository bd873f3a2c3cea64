package se.strukturvy.app;

import java.util.Locale;
import javafx.stage.Stage;
import se.strukturvy.ui.LayerQuestions;
import se.strukturvy.ui.Panels;
import se.strukturvy.ui.Session;
import se.strukturvy.ui.inspect.InspectorPanel;
import se.strukturvy.ui.issue.IssuePanel;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.issue.words.KnownNames;
import se.strukturvy.ui.layer.LayerPanel;
import se.strukturvy.ui.structure.DirectionPanel;
import se.strukturvy.ui.structure.ImagePanel;
import se.strukturvy.ui.style.StylePanel;
import se.strukturvy.ui.text.Messages;

/**
 * Makes the panels around the map.
 *
 * @param stage in which they stand
 * @param session what they show
 */
record WindowPanels(Stage stage, Session session) implements Panels.Factory {
  @Override
  public Panels in(Locale locale) {
    Messages structure = new Messages(ImagePanel.class, locale);
    Messages issueTexts = new Messages(IssueWords.class, locale);
    IssueWords words =
        new IssueWords(
            issueTexts, session.issues().themes(), new KnownNames(session.selection(), issueTexts));
    return new Panels(
        layers(locale),
        styles(locale),
        new ImagePanel(session.map(), structure),
        new DirectionPanel(
            session.map(),
            direction -> session.strategy().openCard(direction.code(), null),
            structure),
        new InspectorPanel(
            session.map(),
            session.selection(),
            session.issues(),
            session.navigator(),
            session.strategy()::openCard,
            session.background(),
            words,
            new Messages(InspectorPanel.class, locale)),
        new IssuePanel(
            session.selection(),
            session.issues(),
            session.navigator(),
            words,
            session.background()));
  }

  private LayerPanel layers(Locale locale) {
    return new LayerPanel(
        session.map(),
        session.data().states(),
        new LayerQuestions(stage, session, locale),
        new Messages(LayerPanel.class, locale));
  }

  private StylePanel styles(Locale locale) {
    return new StylePanel(
        session.map(),
        session.data().states(),
        session.data().styles(),
        new Messages(StylePanel.class, locale));
  }
}
