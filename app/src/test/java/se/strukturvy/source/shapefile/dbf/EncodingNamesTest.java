package se.strukturvy.source.shapefile.dbf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingNamesTest {
  @ParameterizedTest
  @CsvSource({
    "UTF-8,UTF-8",
    "utf8,UTF-8",
    "65001,UTF-8",
    "ISO 88591,windows-1252",
    "ISO-8859-1,windows-1252",
    "ISO8859_1,windows-1252",
    "88591,windows-1252",
    "8859-15,ISO-8859-15",
    "ISO 885915,ISO-8859-15",
    "1252,windows-1252",
    "ANSI 1252,windows-1252",
    "CP1252,windows-1252",
    "windows-1250,windows-1250",
    "OEM 850,IBM850",
    "IBM437,IBM437",
    "874,x-windows-874",
    "Big-5,Big5",
    "GB2312,GB2312",
    "936,GBK",
    "932,windows-31j",
    "EUC-KR,EUC-KR"
  })
  void theNameInACpgIsUnderstood(String cpg, String charset) {
    assertThat(EncodingNames.parse(cpg + "\r\n")).contains(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "System", "ANSI", "what?", "99999", "<xml>"})
  void whatIsNoEncodingIsNoEncoding(String cpg) {
    assertThat(EncodingNames.parse(cpg)).isEmpty();
  }
}
