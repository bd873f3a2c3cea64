package se.strukturvy.ui.map.tool;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.map.Viewport;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Drafts;
import se.strukturvy.ui.text.Messages;

/**
 * Draws the place of a new issue, asks for a title, and has the issue written. Shape and title are
 * kept as drafts until it is.
 */
public final class PlaceIssueTool extends DrawTool {
  private static final String DRAFT = "place.sketch";

  private final Messages texts;
  private final IssueWriter writer;
  private final Consumer<UUID> written;
  private final Runnable leave;
  private final Drafts drafts;
  private final IssuePrompt prompt;
  private final Node surface;

  /**
   * Makes the tool.
   *
   * @param map gives the view
   * @param overlay on which it draws
   * @param snap finds vertices to draw to
   * @param writer puts issues into the book, and finds those that resemble a new one
   * @param drafts keeps shape and title until they are stored
   * @param written told of each issue once it is on disk, on the JavaFX thread, and of one that was
   *     chosen instead
   * @param leave lays the tool aside
   */
  public PlaceIssueTool(
      MapModel map,
      Pane overlay,
      Messages texts,
      Snap snap,
      IssueWriter writer,
      Drafts drafts,
      Consumer<UUID> written,
      Runnable leave) {
    super(map, overlay, texts, snap, leave);
    this.texts = texts;
    this.writer = writer;
    this.written = written;
    this.leave = leave;
    this.drafts = drafts;
    surface = overlay.getParent();
    SimilarList similar =
        new SimilarList(
            texts, title -> writer.similar(title, sketch().geometry().orElse(null)), this::instead);
    prompt = new IssuePrompt(overlay, texts, drafts, similar, this::store, this::closePrompt);
    drafts.get(DRAFT).ifPresent(text -> SketchText.read(text, sketch()));
    draw();
  }

  @Override
  protected boolean awaitsMore() {
    return prompt == null || !prompt.isOpen();
  }

  @Override
  protected void done() {
    if (prompt.isOpen()) {
      store();
    } else {
      super.done();
    }
  }

  @Override
  protected void finished(Geometry shape, Coordinate last) {
    Viewport view = view();
    prompt.open(view.toScreenX(last.x), view.toScreenY(last.y));
  }

  @Override
  protected void drawn(Viewport view) {
    if (prompt == null) {
      return;
    }
    if (sketch().isEmpty()) {
      drafts.drop(DRAFT);
    } else {
      drafts.put(DRAFT, SketchText.write(sketch()));
      if (prompt.isOpen()) {
        prompt.place(view.toScreenX(sketch().last().x), view.toScreenY(sketch().last().y));
      }
    }
  }

  @Override
  public void leave() {
    prompt.close();
    super.leave();
  }

  private void closePrompt() {
    prompt.close();
    surface.requestFocus();
    draw();
  }

  private void store() {
    if (prompt.isWaiting()) {
      return;
    }
    if (prompt.title().isEmpty()) {
      prompt.say(texts.get("issue.needsTitle"));
      return;
    }
    prompt.await();
    IssueDraft draft = new IssueDraft(prompt.title(), "", "", sketch().geometry().orElse(null));
    Outcome.of(writer.write(draft), this::stored, this::notStored);
  }

  private void notStored(Throwable failure) {
    prompt.resume();
    prompt.say(texts.get("issue.notStored", texts.sentences().say(failure)));
  }

  private void stored(UUID id) {
    prompt.clear();
    sketch().clear();
    closePrompt();
    leave.run();
    written.accept(id);
  }

  /** People take an issue that is there already; what they typed stays for the next one. */
  private void instead(UUID id) {
    closePrompt();
    leave.run();
    written.accept(id);
  }
}
