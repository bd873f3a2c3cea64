package se.strukturvy.ui.find;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import se.strukturvy.issue.search.SwedishText;
import se.strukturvy.map.Layer;

/** One search: through the words that are kept first, then through the files of large layers. */
final class Search {
  private static final Logger LOG = System.getLogger(Search.class.getName());

  /** People see nothing of what comes faster, nanoseconds. */
  private static final long PAUSE = 200_000_000;

  /** Takes what has been found so far, the best first. */
  @FunctionalInterface
  interface Results {
    /** Called with more and more, at last with {@code complete}; on the search's thread. */
    void show(List<Finding> best, boolean complete);
  }

  private final String typed;
  private final LargeLayers large;
  private final Results results;
  private final List<Finding> fresh = new ArrayList<>();
  private List<Finding> best = List.of();
  private long shown;
  private volatile boolean ended;

  Search(String typed, LargeLayers large, Results results) {
    this.typed = typed;
    this.large = large;
    this.results = results;
  }

  /** Nobody wants to know any more. */
  void end() {
    ended = true;
  }

  /** Searches to the end, or until it is ended. */
  void run(Finder.Stock stock) {
    best = Finder.find(typed, stock.kept());
    show(stock.large().isEmpty());
    List<String> words = SwedishText.words(typed);
    for (Layer layer : stock.large()) {
      try {
        if (!ended && !words.isEmpty()) {
          large.search(layer, words, fresh::add, this::goesOn);
        }
      } catch (IOException | RuntimeException e) {
        LOG.log(Level.INFO, "Not searched: " + layer.title(), e);
      }
    }
    if (!stock.large().isEmpty()) {
      sift();
      show(true);
    }
  }

  private boolean goesOn() {
    if (!fresh.isEmpty() && System.nanoTime() - shown > PAUSE) {
      sift();
      show(false);
    }
    return !ended;
  }

  /** Keeps the best of what was found before and since. */
  private void sift() {
    List<Finding> all = new ArrayList<>(best);
    all.addAll(fresh);
    fresh.clear();
    best = Finder.find(typed, all);
  }

  private void show(boolean complete) {
    shown = System.nanoTime();
    if (!ended) {
      results.show(best, complete);
    }
  }
}
