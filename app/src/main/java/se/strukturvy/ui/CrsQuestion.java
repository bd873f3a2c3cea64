package se.strukturvy.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.ui.desk.DataDesk.Offer;

/** The systems that are offered for a layer that states none, the likeliest first. */
final class CrsQuestion {
  private CrsQuestion() {}

  static List<CoordinateReferenceSystem> guesses(Offer offer, CrsCatalog catalog) {
    Set<CoordinateReferenceSystem> all = new LinkedHashSet<>();
    all.addAll(catalog.search(""));
    return new ArrayList<>(all);
  }
}
