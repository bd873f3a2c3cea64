package se.strukturvy.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import se.strukturvy.feature.Sentence;
import se.strukturvy.issue.book.Author;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.MergeResult;
import se.strukturvy.issue.sqlite.ExchangeFolder;
import se.strukturvy.issue.sqlite.FileLocation;
import se.strukturvy.issue.sqlite.PrivateIssueCopy;
import se.strukturvy.issue.sqlite.SqliteIssueStore;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.ui.Preferences;
import se.strukturvy.ui.desk.IssueHome;
import se.strukturvy.ui.text.Sentences;

/** Opens the issue file of the window, remembers which, and exchanges it through a folder. */
final class IssueKeeper implements IssueHome {
  private static final Logger LOG = System.getLogger(IssueKeeper.class.getName());
  private static final Clock CLOCK = Clock.systemUTC();

  private final IssuePlaces places;
  private final Executor writer;
  private final Supplier<Author> author;
  private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.NONE);
  private final ReadOnlyObjectWrapper<Exchange> exchanged = new ReadOnlyObjectWrapper<>();
  private Consumer<IssueBook> shown = book -> {};
  private Consumer<Sentence> said = sentence -> {};

  /** These three are for the thread that writes, and for whoever waits for its end. */
  private volatile SqliteIssueStore store;

  private volatile IssueBook book;
  private volatile Path file;

  /**
   * Makes a keeper; no file is open.
   *
   * @param data the folder for files of this user's own
   * @param settings remember where the issues are
   * @param writer one thread, on which all issue files are read and written
   */
  IssueKeeper(Path data, Preferences settings, Executor writer, Supplier<Author> author) {
    this.places = new IssuePlaces(data, settings);
    this.writer = writer;
    this.author = author;
  }

  /**
   * Opens the file that was open last, and exchanges it.
   *
   * @param named opened instead, this time; null for none
   * @param show gets every book that is opened, on the JavaFX thread
   * @param say gets what people should know, on the JavaFX thread
   */
  void begin(Path named, Consumer<IssueBook> show, Consumer<Sentence> say) {
    shown = show;
    said = say;
    writer.execute(
        () -> {
          Path wanted = named == null ? places.last() : named.toAbsolutePath().normalize();
          boolean there = named != null || places.isUsual(wanted) || Files.exists(wanted);
          if (openNow(there ? wanted : places.usual(), there ? null : wanted)) {
            exchangeNow();
          }
        });
  }

  @Override
  public ObservableValue<Place> place() {
    return place.getReadOnlyProperty();
  }

  @Override
  public ObservableValue<Exchange> exchanged() {
    return exchanged.getReadOnlyProperty();
  }

  @Override
  public void open(Path wanted) {
    writer.execute(() -> openAndRemember(wanted.toAbsolutePath().normalize()));
  }

  private void openAndRemember(Path wanted) {
    if (openNow(wanted, null)) {
      places.remember(wanted);
      exchangeNow();
    }
  }

  @Override
  public void keepOwnFile() {
    writer.execute(
        () -> {
          Path shared = file;
          Path own = places.ownFileFor(shared);
          try {
            if (Files.exists(own)) {
              takeIn(shared, own);
            } else {
              copy(shared, own);
            }
            places.exchange(own, shared.getParent());
            openAndRemember(own);
          } catch (IOException | IssueStoreException e) {
            complain(e);
          }
        });
  }

  private static void copy(Path shared, Path own) throws IOException {
    Files.createDirectories(own.getParent());
    // Under another name first: a crash half-way leaves no half file to be opened later.
    Path part = own.resolveSibling(own.getFileName() + ".part");
    Files.deleteIfExists(part);
    PrivateIssueCopy.copy(shared, part);
    Files.move(part, own, StandardCopyOption.ATOMIC_MOVE);
  }

  private void takeIn(Path shared, Path own) throws IOException, IssueStoreException {
    try (PrivateIssueCopy copy = PrivateIssueCopy.of(shared);
        SqliteIssueStore mine = SqliteIssueStore.open(own, CLOCK)) {
      new IssueBook(mine, null, CLOCK, author).merge(copy.store());
    }
  }

  @Override
  public void leaveThere() {
    writer.execute(
        () -> {
          places.leave(file);
          tellPlace(null);
        });
  }

  @Override
  public void exchangeThrough(Path folder) {
    writer.execute(
        () -> {
          places.exchange(file, folder);
          tellPlace(null);
          exchangeNow();
        });
  }

  @Override
  public void exchange() {
    writer.execute(this::exchangeNow);
  }

  private boolean openNow(Path wanted, Path missing) {
    try {
      if (places.isUsual(wanted)) {
        Files.createDirectories(wanted.getParent());
      }
      SqliteIssueStore opened = SqliteIssueStore.open(wanted, CLOCK);
      IssueBook now = new IssueBook(opened, null, CLOCK, author);
      SqliteIssueStore before = store;
      store = opened;
      book = now;
      file = wanted;
      Platform.runLater(
          () -> {
            shown.accept(now);
            opened.recovered().ifPresent(said);
            // What the window asked of the old book until now is done first.
            writer.execute(() -> Optional.ofNullable(before).ifPresent(SqliteIssueStore::close));
          });
      tellPlace(missing);
      return true;
    } catch (IssueStoreException | IOException e) {
      complain(e);
      return false;
    }
  }

  private void tellPlace(Path missing) {
    Path folder = places.folder(file).orElse(null);
    boolean exposed = FileLocation.of(file) != FileLocation.LOCAL && !places.isLeft(file);
    Place now = new Place(file, exposed, folder, missing);
    Platform.runLater(() -> place.set(now));
  }

  private void complain(Exception failure) {
    LOG.log(Level.DEBUG, "Issues cannot be opened", failure);
    Platform.runLater(() -> said.accept(Sentences.of(failure)));
  }

  /** Exchanges the file, if it is; on the thread that writes. */
  private void exchangeNow() {
    Path folder = file == null ? null : places.folder(file).orElse(null);
    if (folder != null) {
      Exchange now = exchange(folder);
      Platform.runLater(() -> exchanged.set(now));
    }
  }

  private Exchange exchange(Path folder) {
    try {
      ExchangeFolder through = new ExchangeFolder(folder, CLOCK);
      Collection<MergeResult> all =
          book.acts().apart(() -> through.exchange(book, store, file)).values();
      return new Exchange(
          CLOCK.instant(),
          folder,
          all.stream().mapToInt(MergeResult::came).sum(),
          all.stream().mapToInt(MergeResult::newIssues).sum(),
          (int) all.stream().flatMap(one -> one.conflicts().stream()).distinct().count(),
          null);
    } catch (IOException | IssueStoreException e) {
      LOG.log(Level.INFO, "Issues cannot be exchanged through " + folder + ": " + e);
      return new Exchange(CLOCK.instant(), folder, 0, 0, 0, e);
    }
  }

  /** Sees what other programs have written to the file; on the thread that writes. */
  void refresh() {
    try {
      if (book != null) {
        book.refresh();
      }
    } catch (IssueStoreException e) {
      LOG.log(Level.INFO, "The issue file cannot be read right now", e);
    }
  }

  /** Closes the file; after the thread that writes has ended. */
  void close() {
    if (store != null) {
      store.close();
    }
  }
}
