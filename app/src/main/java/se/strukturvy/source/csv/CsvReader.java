package se.strukturvy.source.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rows of a table as RFC 4180 writes them: cells in double quotes may hold separators,
 * line ends and doubled quotes. Empty lines are skipped.
 */
final class CsvReader implements Closeable {
  private static final int END = -1;

  private final Reader in;
  private final char separator;
  private final char[] buffer = new char[1 << 15];
  private final StringBuilder cell = new StringBuilder();
  private int at;
  private int filled;

  CsvReader(Reader in, char separator) {
    this.in = in;
    this.separator = separator;
  }

  /** The next row; null after the last. */
  List<String> next() throws IOException {
    List<String> row = new ArrayList<>();
    while (peek() != END) {
      row.add(cell());
      int c = read();
      if (c == separator) {
        continue;
      }
      if (c == '\r' && peek() == '\n') {
        read();
      }
      if (row.size() > 1 || !row.get(0).isEmpty()) {
        return row;
      }
      row.clear();
    }
    if (!row.isEmpty()) {
      // The text ended right after a separator.
      row.add("");
      return row;
    }
    return null;
  }

  private String cell() throws IOException {
    cell.setLength(0);
    if (peek() == '"') {
      quoted();
    }
    while (!endsCell(peek())) {
      cell.append((char) read());
    }
    return cell.toString();
  }

  private boolean endsCell(int c) {
    return c == separator || c == '\n' || c == '\r' || c == END;
  }

  private void quoted() throws IOException {
    read();
    for (int c = read(); c != END; c = read()) {
      if (c != '"') {
        cell.append((char) c);
      } else if (peek() == '"') {
        cell.append((char) read());
      } else {
        return;
      }
    }
  }

  private int peek() throws IOException {
    if (at == filled) {
      filled = Math.max(0, in.read(buffer));
      at = 0;
    }
    return filled == 0 ? END : buffer[at];
  }

  private int read() throws IOException {
    int c = peek();
    if (c != END) {
      at++;
    }
    return c;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
