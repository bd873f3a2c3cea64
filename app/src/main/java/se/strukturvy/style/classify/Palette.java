package se.strukturvy.style.classify;

import java.util.Arrays;
import java.util.List;
import se.strukturvy.style.Rgba;

/**
 * Colours for classes that people with any kind of colour vision tell apart: sets for kinds, after
 * Okabe and Ito (2002) and Tol (2021), and rows from light to dark for amounts, after Brewer (2003)
 * and Smith and van der Walt (2015).
 */
public enum Palette {
  OKABE_ITO(false, "#0072B2 #E69F00 #009E73 #CC79A7 #56B4E9 #D55E00 #F0E442 #555555"),
  MUTED(false, "#332288 #88CCEE #44AA99 #117733 #999933 #DDCC77 #CC6677 #882255 #AA4499"),
  BRIGHT(false, "#4477AA #EE6677 #228833 #CCBB44 #66CCEE #AA3377 #BBBBBB"),
  BLUES(true, "#EFF3FF #BDD7E7 #6BAED6 #3182BD #08519C"),
  ORANGES(true, "#FEEDDE #FDBE85 #FD8D3C #E6550D #A63603"),
  GREENS(true, "#EDF8E9 #BAE4B3 #74C476 #31A354 #006D2C"),
  VIRIDIS(true, "#FDE725 #5DC863 #21908C #3B528B #440154");

  private final boolean ordered;

  /** "#RRGGBB" behind one another; a text, for an enum holds nothing that could change. */
  private final String hex;

  Palette(boolean ordered, String hex) {
    this.ordered = ordered;
    this.hex = hex;
  }

  /** Whether the colours go from little to much. */
  public boolean isOrdered() {
    return ordered;
  }

  /**
   * The colour of a class: of an ordered palette spread over all of it, of the others in turn.
   *
   * @param index from 0
   * @param count how many classes there are
   */
  public Rgba colour(int index, int count) {
    List<Rgba> colours = Arrays.stream(hex.split(" ", -1)).map(Rgba::parse).toList();
    if (!ordered) {
      return colours.get(index % colours.size());
    }
    double place = count < 2 ? 0.6 : (double) index / (count - 1);
    double at = place * (colours.size() - 1);
    int below = Math.min((int) at, colours.size() - 2);
    return mixed(colours.get(below), colours.get(below + 1), at - below);
  }

  private static Rgba mixed(Rgba from, Rgba to, double part) {
    int argb = 0;
    for (int shift = 24; shift >= 0; shift -= 8) {
      int a = from.argb() >>> shift & 0xFF;
      int b = to.argb() >>> shift & 0xFF;
      int mean = (int) Math.round(a + (b - a) * part);
      argb |= mean << shift;
    }
    return new Rgba(argb);
  }
}
