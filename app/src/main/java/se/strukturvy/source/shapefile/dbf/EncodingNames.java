package se.strukturvy.source.shapefile.dbf;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a .cpg and a .dbf's language id mean: {@code ISO 88591}, {@code 1252}, {@code ANSI 1252},
 * {@code OEM 850}, {@code UTF-8} and their relatives.
 */
final class EncodingNames {
  private static final Pattern ISO_8859 = Pattern.compile("(?:ISO)?[ _-]?8859[ _-]?(\\d{1,2})");
  private static final Pattern CODE_PAGE =
      Pattern.compile("(?:ANSI|OEM|CP|WINDOWS|WIN|MS|IBM|CODEPAGE)?[ _-]*(\\d{3,5})");

  /** Language ids 0 to 255 as code pages; GDAL's table, which follows FoxPro's and ESRI's. */
  private static final int[][] LANGUAGE_IDS = {
    {1, 437},
    {2, 850},
    {3, 1252},
    {4, 10000},
    {8, 865},
    {10, 850},
    {11, 437},
    {13, 437},
    {14, 850},
    {15, 437},
    {16, 850},
    {17, 437},
    {18, 850},
    {19, 932},
    {20, 850},
    {21, 437},
    {22, 850},
    {23, 865},
    {24, 437},
    {25, 437},
    {26, 850},
    {27, 437},
    {28, 863},
    {29, 850},
    {31, 852},
    {34, 852},
    {35, 852},
    {36, 860},
    {37, 850},
    {38, 866},
    {55, 850},
    {64, 852},
    {77, 936},
    {78, 949},
    {79, 950},
    {80, 874},
    {87, 1252},
    {88, 1252},
    {89, 1252},
    {100, 852},
    {101, 866},
    {102, 865},
    {103, 861},
    {106, 737},
    {107, 857},
    {108, 863},
    {120, 950},
    {121, 949},
    {122, 936},
    {123, 932},
    {124, 874},
    {134, 737},
    {135, 852},
    {136, 857},
    {150, 10007},
    {151, 10029},
    {152, 10006},
    {200, 1250},
    {201, 1251},
    {202, 1254},
    {203, 1253},
    {204, 1257}
  };

  private EncodingNames() {}

  /** The encoding that a .cpg names; empty when it names none, or one that is not known here. */
  static Optional<Charset> parse(String cpg) {
    String name = cpg.replace("\uFEFF", "").strip().toUpperCase(Locale.ROOT);
    if (name.equals("UTF8")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    Matcher iso = ISO_8859.matcher(name);
    if (iso.matches()) {
      return latin(Integer.parseInt(iso.group(1)));
    }
    Matcher page = CODE_PAGE.matcher(name);
    if (page.matches()) {
      return codePage(Integer.parseInt(page.group(1)));
    }
    return named(name).or(() -> named(name.replace("-", "").replace(" ", "")));
  }

  /** The encoding that a language id stands for; empty for 0 and for unknown ones. */
  static Optional<Charset> ofLanguageId(int id) {
    for (int[] entry : LANGUAGE_IDS) {
      if (entry[0] == id) {
        return codePage(entry[1]);
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> latin(int part) {
    // Windows-1252 is Latin 1 with letters where Latin 1 has control codes that no text holds.
    return part == 1 ? named("windows-1252") : named("ISO-8859-" + part);
  }

  private static Optional<Charset> codePage(int page) {
    if (page > 28590 && page < 28606) {
      return latin(page - 28590);
    }
    return switch (page) {
      case 65001 -> named("UTF-8");
      case 1200 -> named("UTF-16LE");
      case 1201 -> named("UTF-16BE");
      case 20127 -> named("windows-1252");
      case 54936 -> named("GB18030");
      case 874 -> named("x-windows-874");
      case 932 -> named("windows-31j");
      case 936 -> named("GBK");
      case 949 -> named("x-windows-949");
      case 950 -> named("x-windows-950");
      case 10000 -> named("x-MacRoman");
      case 10006 -> named("x-MacGreek");
      case 10007 -> named("x-MacCyrillic");
      case 10029 -> named("x-MacCentralEurope");
      default -> named("windows-" + page).or(() -> named("IBM" + page));
    };
  }

  private static Optional<Charset> named(String name) {
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException unknown) {
      return Optional.empty();
    }
  }
}
