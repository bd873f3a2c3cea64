package se.strukturvy.ui;

import java.io.File;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import se.strukturvy.ui.desk.IssueHome;
import se.strukturvy.ui.desk.IssueHome.Exchange;
import se.strukturvy.ui.text.Messages;

/** What the menu does with the issue file: another one is opened, and issues are exchanged. */
final class IssueFileCommands {
  private final Session session;
  private final Node owner;
  private final Messages texts;

  IssueFileCommands(Session session, Node owner, Messages texts) {
    this.session = session;
    this.owner = owner;
    this.texts = texts;
  }

  /** Asks for an issue file and opens it, now and at every start. */
  void open() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("action.openIssues"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get("file.issues"), "*.gpkg"));
    File file = chooser.showOpenDialog(owner.getScene().getWindow());
    if (file != null) {
      session.selection().selectedIssue().set(null);
      home().ifPresent(home -> home.open(file.toPath()));
    }
  }

  /** Exchanges issues; asks for the folder first when there is none. */
  void exchange() {
    boolean known = home().filter(home -> home.place().getValue().folder() != null).isPresent();
    if (known) {
      home().ifPresent(IssueHome::exchange);
    } else {
      chooseFolder();
    }
  }

  /** Asks for the folder through which issues are exchanged, and exchanges them. */
  void chooseFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(texts.get("exchange.choose"));
    home()
        .map(home -> home.place().getValue().folder())
        .map(folder -> folder.toFile())
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    File folder = chooser.showDialog(owner.getScene().getWindow());
    if (folder != null) {
      home().ifPresent(home -> home.exchangeThrough(folder.toPath()));
    }
  }

  /** Says how an exchange went. */
  void exchanged(Exchange now) {
    session
        .activity()
        .message()
        .set(
            now.failure() == null
                ? texts.get(
                    "exchange.done", now.folder(), now.came(), now.issues(), now.conflicts())
                : texts.get("exchange.failed", now.folder(), texts.sentences().say(now.failure())));
  }

  private Optional<IssueHome> home() {
    return session.issues().home();
  }
}
