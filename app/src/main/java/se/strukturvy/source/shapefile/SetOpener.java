package se.strukturvy.source.shapefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.PrjReader;
import se.strukturvy.feature.FeatureType;
import se.strukturvy.feature.Sentence;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.ReadNotes;
import se.strukturvy.source.UnreadableFileException;
import se.strukturvy.source.shapefile.dbf.DbfHeader;
import se.strukturvy.source.shapefile.dbf.DbfTable;
import se.strukturvy.source.shapefile.dbf.EncodingChoice;
import se.strukturvy.source.shapefile.dbf.MemoFile;
import se.strukturvy.source.shapefile.dbf.RowCount;
import se.strukturvy.source.shapefile.set.FileBytes;
import se.strukturvy.source.shapefile.set.ShapefileSet;
import se.strukturvy.source.shapefile.shp.IndexChoice;
import se.strukturvy.source.shapefile.shp.ScannedIndex;
import se.strukturvy.source.shapefile.shp.Shapes;
import se.strukturvy.source.shapefile.shp.ShpHeader;

/** Opens one set of files as a layer: reads the headers and decides what to believe. */
final class SetOpener {
  private final ShapefileSet set;
  private final OpenOptions options;
  private final PrjReader prj;
  private final ReadNotes notes;

  SetOpener(ShapefileSet set, OpenOptions options, PrjReader prj) {
    this.set = set;
    this.options = options;
    this.prj = prj;
    this.notes = new ReadNotes(set.layer());
  }

  ShapefileSource open() throws IOException {
    FileBytes shp = set.open("shp");
    FileBytes dbf = set.open("dbf");
    DbfHeader header = dbf == null ? null : DbfHeader.read(dbf);
    if (shp == null && header == null) {
      throw unreadable("it has no readable .shp and no readable .dbf", "Ask for all its files");
    }
    if (dbf != null && header == null) {
      notes.loss("The .dbf cannot be read: the shapes come without attributes");
    }
    if (dbf == null) {
      notes.loss("There is no .dbf: the shapes come without attributes");
    }
    Shapes shapes = shp == null ? null : shapes(shp);
    DbfTable table = header == null ? null : table(dbf, header, shapes);
    GeometryKind kind = shapes == null ? GeometryKind.NONE : shapes.kind();
    FeatureType type =
        new FeatureType(
            set.layer(),
            kind,
            options.crsOf(set.layer(), statedCrs()),
            table == null ? List.of() : table.fields());
    return new ShapefileSource(set.file(), type, shapes, table, notes);
  }

  private Shapes shapes(FileBytes shp) throws IOException {
    if (shp.size() < ShpHeader.BYTES) {
      throw new UnreadableFileException(
          set.file(),
          set.layer(),
          Sentence.of("the .shp has only %d bytes", shp.size()),
          Sentence.of("Ask for it again"),
          null);
    }
    ShpHeader header = ShpHeader.read(shp);
    if (!header.isShapefile()) {
      if (ScannedIndex.of(shp).count() == 0) {
        throw unreadable("the .shp is no shapefile, whatever its name says", "Check the file");
      }
      notes.repair("The .shp does not begin as a shapefile does, but has shapes");
    }
    if (header.statedBytes() != shp.size()) {
      notes.repair(
          "The .shp says that it has %d bytes and has %d: all of it was read",
          header.statedBytes(), shp.size());
    }
    return new Shapes(shp, header, new IndexChoice(shp, notes).choose(set.open("shx")));
  }

  private DbfTable table(FileBytes dbf, DbfHeader header, Shapes shapes) throws IOException {
    int rows = new RowCount(notes).of(dbf, header, shapes == null ? -1 : shapes.count());
    EncodingChoice choice = new EncodingChoice(dbf, header, rows);
    return new DbfTable(
        dbf, header, memos(header), choice.choose(options, text("cpg"), notes), rows, choice);
  }

  private MemoFile memos(DbfHeader header) throws IOException {
    boolean foxPro = !set.has("dbt") && set.has("fpt");
    FileBytes file = set.open(foxPro ? "fpt" : "dbt");
    boolean wanted = header.fields().stream().anyMatch(f -> "MGPW".indexOf(f.type()) >= 0);
    if (file == null && wanted) {
      notes.loss("The file of long texts (.dbt or .fpt) is missing: their block numbers are shown");
    }
    return file == null ? null : new MemoFile(file, foxPro);
  }

  private Optional<CoordinateReferenceSystem> statedCrs() throws IOException {
    return text("prj").flatMap(this::understood);
  }

  private Optional<CoordinateReferenceSystem> understood(String wkt) {
    Optional<CoordinateReferenceSystem> crs = prj.read(wkt);
    if (crs.isEmpty()) {
      notes.loss("The reference system of the .prj is not known: choose one");
    }
    return crs;
  }

  /** What stands in a small file; empty where there is none, or nothing in it. */
  private Optional<String> text(String ending) throws IOException {
    FileBytes bytes = set.open(ending);
    if (bytes == null) {
      return Optional.empty();
    }
    byte[] start = bytes.start(1 << 16);
    // Windows' editors call UTF-16 "Unicode", and mark it.
    boolean wide = start.length >= 2 && (start[0] & start[1] & 0xFE) == 0xFE;
    String text = new String(start, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    return Optional.of(text.replace("\uFEFF", "").strip()).filter(some -> !some.isEmpty());
  }

  private UnreadableFileException unreadable(String happened, String advice) {
    return new UnreadableFileException(
        set.file(), set.layer(), Sentence.of(happened), Sentence.of(advice), null);
  }
}
