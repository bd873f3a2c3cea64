package se.strukturvy.ui.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.map.Layer;
import se.strukturvy.map.OpenSources;
import se.strukturvy.map.styles.FoundStyle;
import se.strukturvy.map.styles.StyleFinder;
import se.strukturvy.source.writing.WholeFile;
import se.strukturvy.style.Style;
import se.strukturvy.style.reading.StyleNote;
import se.strukturvy.style.sld.SldWriter;
import se.strukturvy.style.sld.WrittenStyle;
import se.strukturvy.style.standard.StyleReader;
import se.strukturvy.ui.map.MapModel;

/** Reads and writes styles in the background, and knows which layer's style is looked at. */
public final class StyleDesk {
  private final OpenSources sources;
  private final Executor background;
  private final StyleHistory history;
  private final ObjectProperty<String> layer = new SimpleObjectProperty<>("");
  private final ObjectProperty<Style> copied = new SimpleObjectProperty<>();
  private Runnable opener = () -> {};

  StyleDesk(MapModel map, OpenSources sources, Executor background) {
    this.sources = sources;
    this.background = background;
    history = new StyleHistory(map);
  }

  /** Changes styles. */
  public StyleHistory history() {
    return history;
  }

  /** Id of the layer whose style is looked at; empty for none. */
  public ObjectProperty<String> layer() {
    return layer;
  }

  /** The style that was copied; null for none. */
  public ObjectProperty<Style> copied() {
    return copied;
  }

  /** Says how the panel is brought to the front. */
  public void setOpener(Runnable opensPanel) {
    opener = opensPanel;
  }

  /** Brings the panel to the front with a layer. */
  public void edit(String layerId) {
    layer.set(layerId);
    opener.run();
  }

  /** Copies the style of the layer that is looked at. */
  public void copy() {
    history.layer(layer.get()).ifPresent(from -> copied.set(from.style()));
  }

  /**
   * Gives the layer that is looked at the style that was copied.
   *
   * @param name what undo calls it
   */
  public void paste(String name) {
    Style style = copied.get();
    if (style != null) {
      history.change(name, layer.get(), to -> to.withStyle(style));
    }
  }

  /** The styles that come with a layer. */
  public CompletableFuture<List<FoundStyle>> found(Layer of) {
    return later(
        () -> {
          boolean alone = sources.layers(of.data().file(), of.data().reading()).size() == 1;
          return StyleFinder.find(sources.source(of.data()), alone);
        });
  }

  /** The values of a field, one for each feature, null where there is none. */
  public CompletableFuture<List<Object>> values(Layer of, String field) {
    return later(
        () -> {
          List<Object> values = new ArrayList<>();
          FeatureSource source = sources.source(of.data());
          source.readColumn(field, values::add);
          return values;
        });
  }

  /** Reads a style file. */
  public CompletableFuture<FoundStyle> read(Path file) {
    String name = file.getFileName().toString();
    return later(
        () -> new FoundStyle(name, file.toString(), "", false, StyleReader.read(file), null));
  }

  /**
   * Writes a layer's style, opacity and scales as SLD 1.1; tells what had to be written otherwise.
   * SLD knows scales of rules alone, so each rule gets those that it shares with the layer, as in
   * QGIS.
   */
  public CompletableFuture<List<StyleNote>> write(Layer of, Path file) {
    return later(
        () -> {
          Style look = of.style().faded(of.opacity()).within(of.scale());
          WrittenStyle written = SldWriter.write(look, of.title());
          WholeFile.write(file, part -> Files.writeString(part, written.xml()));
          return written.notes();
        });
  }

  /** The layer that is looked at. */
  public Optional<Layer> present() {
    return history.layer(layer.get());
  }

  private <T> CompletableFuture<T> later(Callable<T> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return work.call();
          } catch (IOException | IllegalArgumentException e) {
            throw new CompletionException(e);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        },
        background);
  }
}
