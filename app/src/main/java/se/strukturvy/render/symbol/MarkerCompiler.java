package se.strukturvy.render.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.strukturvy.render.font.MapFonts;
import se.strukturvy.render.raster.Paint;
import se.strukturvy.style.LineSymbolizer.Arrow;
import se.strukturvy.style.Marker;
import se.strukturvy.style.Marker.Ink;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Stroke.Cap;
import se.strukturvy.style.Stroke.Join;

/** Makes markers ready to draw at the scale of a picture. */
record MarkerCompiler(Pens pens, Supplier<MapFonts> fonts) {
  /** The marker of a symbolizer. */
  PointMarker marker(PointSymbolizer point) {
    double size = pens.picture().device(point.size());
    List<PointMarker.Piece> pieces = pieces(point, size);
    for (PointMarker.Piece piece : pieces) {
      piece.outline().rotated(point.rotation());
      if (point.shift() != null) {
        double dx = pens.picture().device(point.shift().right());
        piece.outline().moved(dx, pens.picture().device(point.shift().down()));
      }
    }
    return PointMarker.of(pieces);
  }

  private List<PointMarker.Piece> pieces(PointSymbolizer point, double size) {
    if (point.marker() instanceof Marker.Drawing drawing) {
      return drawing(drawing, size, point);
    }
    Paint fill = pens.paint(point.fill());
    LineStroke edge = pens.stroke(point.outline());
    if (point.marker() instanceof Marker.Glyph && edge != null) {
      // Strokes of a letter overlap in the font: their edges lie below, as those of halos.
      return List.of(
          new PointMarker.Piece(outline(point.marker(), size), null, edge),
          new PointMarker.Piece(outline(point.marker(), size), fill, null));
    }
    return List.of(new PointMarker.Piece(outline(point.marker(), size), fill, edge));
  }

  private MarkerOutline outline(Marker marker, double size) {
    if (marker instanceof Marker.Pictogram picture) {
      double box = picture.box();
      return MarkerOutline.of(picture.path(), size / box, box, box, false);
    }
    if (marker instanceof Marker.Glyph glyph) {
      return MarkerOutline.of(glyph.text(), fonts.get().upright(glyph.bold()), size);
    }
    return MarkerOutline.of((Marker.Shape) marker, size);
  }

  private List<PointMarker.Piece> drawing(
      Marker.Drawing drawing, double size, PointSymbolizer point) {
    double scale = size / drawing.height();
    List<PointMarker.Piece> pieces = new ArrayList<>();
    for (Marker.Part part : drawing.parts()) {
      Paint fill = paint(part.fill(), point);
      Paint edge = paint(part.stroke(), point);
      double pen = part.strokeWidth() * scale;
      double[] solid = {};
      pieces.add(
          new PointMarker.Piece(
              MarkerOutline.of(
                  part.path(), scale, drawing.width(), drawing.height(), part.evenOdd()),
              fill,
              edge == null || pen <= 0
                  ? null
                  : new LineStroke(edge, pen, solid, Cap.BUTT, Join.MITRE, 0, Arrow.NONE, 0)));
    }
    return pieces;
  }

  private Paint paint(Ink ink, PointSymbolizer point) {
    if (ink instanceof Ink.Own own) {
      return Pens.solid(own.colour());
    }
    return switch ((Ink.Lent) ink) {
      case NONE -> null;
      case FILL -> point.fill() == null ? Pens.solid(Rgba.BLACK) : pens.paint(point.fill());
      case OUTLINE ->
          point.outline() == null ? Pens.solid(Rgba.BLACK) : Pens.solid(point.outline().colour());
    };
  }
}
