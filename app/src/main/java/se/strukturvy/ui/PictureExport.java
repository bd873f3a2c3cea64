package se.strukturvy.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import se.strukturvy.issue.IssueLayer;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.project.SnapshotMaker;
import se.strukturvy.render.Frame;
import se.strukturvy.report.MapPicture;
import se.strukturvy.report.PngFile;

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
    MapSnapshot snapshot =
        new SnapshotMaker(
                session.map().project().get(),
                session.map().contents(),
                session.map().activeImages().get(),
                session.map().emphasis().get(),
                IssueLayer.of(session.selection().issues().get()))
            .at(view.resized(view.width(), view.height(), DENSITY));
    MapPicture sheet =
        new MapPicture(
            session.map().project().get(),
            Map.copyOf(session.map().contents()),
            session.map().activeImages().get(),
            LocalDate.now(ZoneId.systemDefault()),
            locale);
    return CompletableFuture.runAsync(
        () -> {
          Frame map = session.renderer().render(snapshot, () -> false);
          Frame frame = sheet.around(map);
          try {
            PngFile.write(frame.pixels(), frame.width(), frame.height(), 96 * DENSITY, path);
          } catch (IOException e) {
            throw new CompletionException(e);
          }
        },
        session.background());
  }
}
