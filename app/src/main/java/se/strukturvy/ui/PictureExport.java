package se.strukturvy.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import se.strukturvy.issue.layer.IssueLayer;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.project.SnapshotMaker;
import se.strukturvy.render.Frame;
import se.strukturvy.report.MapPicture;
import se.strukturvy.report.PngFile;
import se.strukturvy.report.SwipedFrame;
import se.strukturvy.report.pdf.MapPdf;
import se.strukturvy.report.pdf.Paper;
import se.strukturvy.report.pdf.PaperMap;
import se.strukturvy.ui.map.Swipe;

/**
 * Writes what the map shows as a picture.
 *
 * @param session what is shown
 * @param locale the language of its words
 */
record PictureExport(Session session, Locale locale) {
  /** Dots for a pixel of 1/96 inch: 192 dots an inch, for print. */
  private static final double DENSITY = 2;

  /** Draws the view at double density, with title, legend and notice, and writes it as PNG. */
  CompletableFuture<Void> write(Path path) {
    var view = session.map().viewport().get();
    Viewport dense = view.resized(view.width(), view.height(), DENSITY);
    Swipe swipe = session.map().swipe();
    MapSnapshot left = snapshot(swipe.left(), dense);
    MapSnapshot right = swipe.active().get() ? snapshot(swipe.right(), dense) : null;
    double position = swipe.position().get();
    MapPicture sheet = sheet();
    return CompletableFuture.runAsync(
        () -> {
          Frame map = draw(sheet.cleared(left, 1, ""));
          if (right != null) {
            map = new SwipedFrame(map, draw(sheet.cleared(right, 1, "")), position).frame();
          }
          Frame frame = sheet.around(map);
          try {
            PngFile.write(frame.pixels(), frame.width(), frame.height(), 96 * DENSITY, path);
          } catch (IOException e) {
            throw new CompletionException(e);
          }
        },
        session.background());
  }

  /** Writes what the view shows as a page of vectors, at a round scale. */
  CompletableFuture<Void> write(Path path, Paper paper) {
    Viewport page = new PaperMap(paper).showing(session.map().viewport().get().extent());
    Swipe swipe = session.map().swipe();
    MapSnapshot left = snapshot(swipe.left(), page);
    MapSnapshot right = swipe.active().get() ? snapshot(swipe.right(), page) : null;
    double position = swipe.position().get();
    MapPdf pdf = new MapPdf(sheet(), paper);
    return CompletableFuture.runAsync(
        () -> {
          try {
            pdf.write(left, right, position, path);
          } catch (IOException e) {
            throw new CompletionException(e);
          }
        },
        session.background());
  }

  private MapPicture sheet() {
    return new MapPicture(
        session.map().project().get(),
        Map.copyOf(session.map().contents()),
        session.map().activeImages().get(),
        session.map().swipe().active().get(),
        LocalDate.now(ZoneId.systemDefault()),
        locale);
  }

  private MapSnapshot snapshot(List<String> images, Viewport viewport) {
    return new SnapshotMaker(
            session.map().project().get(),
            session.map().contents(),
            images,
            session.map().emphasis().get(),
            IssueLayer.of(session.selection().mapped(), session.issues().themes().get()))
        .at(viewport);
  }

  private Frame draw(MapSnapshot snapshot) {
    return session.renderer().render(snapshot, () -> false);
  }
}
