package se.strukturvy.ui.issue.card;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import se.strukturvy.issue.Attachment;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.book.IssueRuleException;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.ui.issue.pane.CardPane;
import se.strukturvy.ui.issue.pane.FieldSaver;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.task.OpenedCopy;

/** The pictures and documents of an issue: dropped or chosen, seen small, opened as a copy. */
final class AttachmentsPane extends CardPane {
  private static final double THUMBNAIL = 72;
  private static final long LARGEST = 20L << 20;

  AttachmentsPane(IssueWords words, FieldSaver saver) {
    super(words, saver);
  }

  @Override
  protected String heading(Issue now) {
    return words().texts().get("attachments", now.details().attachments().size());
  }

  @Override
  protected Object facts(Issue now) {
    return now.details().attachments();
  }

  @Override
  protected void build(Issue now) {
    content().getChildren().clear();
    for (Attachment attachment : now.details().attachments()) {
      content().getChildren().add(row(now.id(), attachment));
    }
    Button add =
        new Button(words().texts().get("attachments.add"), new FontIcon(MaterialDesignP.PAPERCLIP));
    add.setTooltip(new Tooltip(words().texts().get("attachments.tip")));
    add.setOnAction(event -> choose());
    content().getChildren().add(add);
  }

  private Node row(UUID about, Attachment attachment) {
    Hyperlink name = new Hyperlink(attachment.name());
    name.setTooltip(new Tooltip(words().texts().get("attachments.open")));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setOnAction(event -> open(attachment));
    name.setGraphic(new FontIcon(MaterialDesignF.FILE_OUTLINE));
    if (isPicture(attachment.name())) {
      saver()
          .read(
              book -> book.attachments().bytes(attachment.id()).orElse(new byte[0]),
              bytes -> thumbnail(name, bytes));
    }
    Button cross = new Button("", new FontIcon(MaterialDesignC.CLOSE));
    cross.getStyleClass().addAll("flat", "button-icon", "bare");
    cross.setAccessibleText(words().texts().get("attachments.remove"));
    cross.setTooltip(new Tooltip(words().texts().get("attachments.remove")));
    cross.setOnAction(
        event ->
            saver().save(about, new IssueChange(IssueField.ATTACHMENT + attachment.id(), null)));
    HBox row = new HBox(4, name, cross);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static boolean isPicture(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|bmp)");
  }

  private static void thumbnail(Hyperlink name, byte[] bytes) {
    Image image = new Image(new ByteArrayInputStream(bytes), THUMBNAIL, THUMBNAIL, true, true);
    if (!image.isError()) {
      name.setGraphic(new ImageView(image));
    }
  }

  private void open(Attachment attachment) {
    saver()
        .read(
            book -> {
              byte[] bytes = book.attachments().bytes(attachment.id()).orElse(new byte[0]);
              try {
                return OpenedCopy.of(attachment.name(), bytes);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            copy -> saver().tell(words().texts().get("attachments.opened", copy)));
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    List<File> files = chooser.showOpenMultipleDialog(getScene().getWindow());
    if (files != null) {
      attach(files.stream().map(File::toPath).toList());
    }
  }

  /** Takes files that are dropped on a node. */
  void takeDropsOn(Node node) {
    node.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          if (event.getDragboard().hasFiles()) {
            attach(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
          }
        });
  }

  private void attach(List<Path> files) {
    UUID about = issue().id();
    for (Path file : files) {
      saver()
          .run(
              book -> book.attachments().add(about, file.getFileName().toString(), bytes(file)),
              () -> setExpanded(true));
    }
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new IssueRuleException(
            IssueRuleException.Rule.ATTACHMENT_TOO_LARGE, file + " is larger than 20 MB.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
