package se.strukturvy.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.LayerNode;
import se.strukturvy.project.Project;
import se.strukturvy.project.exchange.ImageFileReader;
import se.strukturvy.project.exchange.ImageFileWriter;
import se.strukturvy.structure.FoundClasses;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.save.SaveQuestion;
import se.strukturvy.ui.structure.DifferenceWindow;
import se.strukturvy.ui.structure.ImageDialog;
import se.strukturvy.ui.structure.ImagePanel;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/** What the menu of structure images does with them. */
final class ImageCommands {
  private final Stage stage;
  private final Session session;
  private final MapModel map;
  private final MapArea area;
  private final Messages texts;
  private final Messages words;

  ImageCommands(Stage stage, Session session, MapArea area, Messages texts) {
    this.stage = stage;
    this.session = session;
    this.map = session.map();
    this.area = area;
    this.texts = texts;
    words = new Messages(ImagePanel.class, texts.locale());
  }

  /** A new image, on after its facts have been filled in. */
  void begin() {
    StructureImage blank =
        new StructureImage(
            unused("strukturbild"),
            "",
            "",
            0,
            "",
            "1",
            StructureImage.Status.DRAFT,
            "",
            new ScaleRange(100_000, Double.POSITIVE_INFINITY),
            new Envelope(),
            List.of(),
            List.of());
    edit(blank).ifPresent(this::add);
  }

  /** A draft of a new version beside the image that is on. */
  void nextVersion() {
    chosen()
        .ifPresent(
            image -> {
              String number = image.version().matches("\\d{1,6}") ? image.version() : "1";
              String next = Integer.toString(Integer.parseInt(number) + 1);
              edit(image.nextVersion(unused(image.id()), next)).ifPresent(this::add);
            });
  }

  /** Changes the image that is on. */
  void properties() {
    chosen()
        .flatMap(this::edit)
        .ifPresent(
            changed ->
                setImages(
                    "images.step.changed",
                    changed,
                    images().stream()
                        .map(image -> image.id().equals(changed.id()) ? changed : image)
                        .toList()));
  }

  /** Takes the image that is on out of the project; its layers stay. */
  void remove() {
    chosen()
        .ifPresent(
            image -> {
              map.activeImages().set(List.of());
              setImages(
                  "images.step.removed",
                  image,
                  images().stream().filter(each -> !each.equals(image)).toList());
              session.activity().message().set(texts.get("images.removed", image.title()));
            });
  }

  /** Shows what differs between two versions. */
  void difference() {
    StructureImage image = chosen().orElseGet(() -> images().get(0));
    new DifferenceWindow(stage, map, new ImageChanges(session, area), words).show(image);
  }

  void exportImages() {
    FileChooser chooser = chooser("action.imageExport");
    chooser.setInitialFileName("strukturbilder.gpkg");
    new SaveQuestion(stage, texts.locale()).ask(chooser).ifPresent(this::exportTo);
  }

  private void exportTo(Path file) {
    Project project = map.project().get();
    List<StructureImage> images =
        map.activeImages().get().isEmpty()
            ? images()
            : images().stream().filter(this::isOn).toList();
    run(
        () ->
            new ImageFileWriter(project, session.data().sources(), session.catalog())
                .write(images, file, Clock.systemUTC()),
        () -> texts.get("images.exported", file.getFileName()));
  }

  void importImages() {
    File file = chooser("action.imageImport").showOpenDialog(stage);
    if (file != null) {
      Project project = map.project().get();
      Path path = file.toPath().toAbsolutePath();
      List<Project> read = new ArrayList<>();
      run(
          () -> read.add(new ImageFileReader(session.data().sources()).read(path, project)),
          () -> {
            adopt(project, read.get(0), file.getName());
            return texts.get("images.imported", file.getName());
          });
    }
  }

  /** Takes what a file brought into a project over into what has become of that meanwhile. */
  private void adopt(Project before, Project with, String file) {
    List<StructureImage> added =
        with.images().stream().filter(image -> !before.images().contains(image)).toList();
    List<LayerNode> tree = with.map().layers();
    session
        .data()
        .styles()
        .history()
        .addImages(texts.get("images.step.imported", file), added, tree.get(tree.size() - 1));
  }

  private Optional<StructureImage> edit(StructureImage image) {
    Map<String, LayerContent> contents = Map.copyOf(map.contents());
    List<Layer> layers = map.project().get().map().allLayers().toList();
    Map<String, List<String>> fields = new HashMap<>();
    layers.forEach(layer -> fields.put(layer.id(), session.data().fields(layer)));
    ImageDialog.Material material =
        new ImageDialog.Material(
            layers, fields, new FoundClasses(contents)::of, map.viewport().get().extent());
    return new ImageDialog(stage, words).edit(image, material);
  }

  private void add(StructureImage image) {
    setImages(
        "images.step.added", image, Stream.concat(images().stream(), Stream.of(image)).toList());
    map.activeImages().set(List.of(image.id()));
  }

  private Optional<StructureImage> chosen() {
    return images().stream().filter(this::isOn).findFirst();
  }

  private boolean isOn(StructureImage image) {
    return map.activeImages().get().contains(image.id());
  }

  private List<StructureImage> images() {
    return map.project().get().images();
  }

  private void setImages(String step, StructureImage about, List<StructureImage> images) {
    session.data().styles().history().changeImages(texts.get(step, about.title()), images);
  }

  private String unused(String wanted) {
    Predicate<String> taken = id -> map.project().get().image(id).isPresent();
    String id = wanted;
    for (int i = 2; taken.test(id); i++) {
      id = wanted + "-v" + i;
    }
    return id;
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get(title));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get("images.file"), "*.gpkg"));
    return chooser;
  }

  private interface Work {
    void run() throws IOException;
  }

  private void run(Work work, Supplier<String> done) {
    Outcome.of(
        CompletableFuture.runAsync(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                throw new CompletionException(e);
              }
            },
            session.background()),
        nothing -> session.activity().message().set(done.get()),
        session.activity()::failed);
  }
}
