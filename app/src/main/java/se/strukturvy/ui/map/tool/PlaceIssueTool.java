package se.strukturvy.ui.map.tool;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.locationtech.jts.geom.Coordinate;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.map.Viewport;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.map.MapTool;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/**
 * Draws a point, a line or an area, asks for a title, and has the issue written. A half-drawn shape
 * is never lost: Esc takes back one vertex at a time, Ctrl+Y puts it on again, and leaving the tool
 * keeps the sketch.
 */
public final class PlaceIssueTool implements MapTool {
  private final MapModel map;
  private final Messages texts;
  private final IssueWriter writer;
  private final Consumer<UUID> written;
  private final Runnable leave;
  private final Sketch sketch = new Sketch();
  private final SketchLayer layer;
  private final SketchBar bar;
  private final IssuePrompt prompt;
  private Coordinate pointer;
  private Node surface;

  /**
   * Makes the tool.
   *
   * @param map gives the view
   * @param overlay on which it draws
   * @param writer puts issues into the book
   * @param written told of each issue once it is on disk, on the JavaFX thread
   * @param leave lays the tool aside
   */
  public PlaceIssueTool(
      MapModel map,
      Pane overlay,
      Messages texts,
      IssueWriter writer,
      Consumer<UUID> written,
      Runnable leave) {
    this.map = map;
    this.texts = texts;
    this.writer = writer;
    this.written = written;
    this.leave = leave;
    surface = overlay.getParent();
    layer = new SketchLayer(overlay);
    bar = new SketchBar(texts, this::choose, this::finish, leave);
    bar.setVisible(false);
    prompt = new IssuePrompt(overlay, texts, this::store, this::closePrompt);
    map.viewport().addListener((property, before, now) -> draw());
  }

  /** The bar that goes above the map; it shows itself while the tool is in use. */
  public Node bar() {
    return bar;
  }

  /** The shape as it stands. */
  public Sketch sketch() {
    return sketch;
  }

  /** Sets a point there and asks for its title; a shape that was begun is kept to be redone. */
  public void placeAt(Coordinate ground) {
    if (sketch.kind() == Sketch.Kind.POINT || sketch.isEmpty()) {
      sketch.setKind(Sketch.Kind.POINT);
      sketch.add(ground);
      finish();
    }
  }

  @Override
  public Cursor cursor() {
    return Cursor.CROSSHAIR;
  }

  @Override
  public boolean isDrawing() {
    return true;
  }

  @Override
  public void begin() {
    bar.setVisible(true);
    draw();
  }

  @Override
  public void leave() {
    bar.setVisible(false);
    prompt.close();
    pointer = null;
    draw();
  }

  @Override
  public void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.SECONDARY) {
      finish();
    } else if (event.getClickCount() == 1) {
      sketch.add(ground(event));
      draw();
      if (sketch.kind() == Sketch.Kind.POINT) {
        finish();
      }
    } else if (event.getClickCount() == 2) {
      // The first click of the two has set the vertex.
      finish();
    }
  }

  @Override
  public void moved(MouseEvent event) {
    pointer = ground(event);
    draw();
  }

  @Override
  public boolean keyPressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (event.isShortcutDown()) {
      boolean redo = code == KeyCode.Y || (code == KeyCode.Z && event.isShiftDown());
      return redo ? redo() : code == KeyCode.Z && takeBack();
    }
    return switch (code) {
      case ENTER -> act(this::finish);
      case BACK_SPACE -> act(this::takeBack);
      case ESCAPE -> act(this::stepBack);
      case P -> act(() -> choose(Sketch.Kind.POINT));
      case L -> act(() -> choose(Sketch.Kind.LINE));
      case Y, A -> act(() -> choose(Sketch.Kind.AREA));
      default -> false;
    };
  }

  private static boolean act(Runnable what) {
    what.run();
    return true;
  }

  private void choose(Sketch.Kind kind) {
    sketch.setKind(kind);
    draw();
  }

  private boolean takeBack() {
    boolean taken = sketch.takeBack();
    draw();
    return taken;
  }

  private boolean redo() {
    boolean done = sketch.putOnAgain();
    draw();
    return done;
  }

  private void stepBack() {
    if (!takeBack()) {
      leave.run();
    }
  }

  private void finish() {
    if (sketch.geometry().isEmpty()) {
      draw();
      return;
    }
    Coordinate last = sketch.vertices().get(sketch.vertices().size() - 1);
    Viewport view = map.viewport().get();
    pointer = null;
    prompt.open(view.toScreenX(last.x), view.toScreenY(last.y));
    draw();
  }

  private void closePrompt() {
    prompt.close();
    surface.requestFocus();
    draw();
  }

  private void store() {
    if (prompt.title().isEmpty()) {
      prompt.say(texts.get("issue.needsTitle"));
      return;
    }
    prompt.await();
    IssueDraft draft = new IssueDraft(prompt.title(), "", "", sketch.geometry().orElse(null));
    Outcome.of(writer.write(draft), this::stored, this::notStored);
  }

  private void notStored(Throwable failure) {
    prompt.setDisable(false);
    prompt.say(texts.get("issue.notStored", failure.getMessage()));
  }

  private void stored(UUID id) {
    prompt.clear();
    prompt.close();
    sketch.clear();
    draw();
    surface.requestFocus();
    leave.run();
    written.accept(id);
  }

  private Coordinate ground(MouseEvent event) {
    return map.viewport().get().toMap(event.getX(), event.getY());
  }

  private void draw() {
    boolean inUse = bar.isVisible();
    Viewport view = map.viewport().get();
    layer.draw(sketch, view, inUse && !prompt.isOpen() ? pointer : null);
    String state = sketch.geometry().isPresent() ? "ready" : sketch.isEmpty() ? "empty" : "open";
    String kind = sketch.kind().name().toLowerCase(Locale.ROOT);
    bar.update(sketch.kind(), texts.get("sketch." + kind + "." + state));
    if (prompt.isOpen() && !sketch.isEmpty()) {
      Coordinate last = sketch.vertices().get(sketch.vertices().size() - 1);
      prompt.place(view.toScreenX(last.x), view.toScreenY(last.y));
    }
  }
}
