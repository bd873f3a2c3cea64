package se.strukturvy.style.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlTreeTest {
  @Test
  void prefixesAreLeftOut() throws IOException {
    XmlElement root = XmlTree.read("<a:x xmlns:a='u'><a:y k='1'>å</a:y><y>b</y></a:x>");
    assertThat(root.name()).isEqualTo("x");
    assertThat(root.all("y")).extracting(XmlElement::text).containsExactly("å", "b");
  }

  @Test
  void theDoctypeOfQmlIsPassedOver() throws IOException {
    String qml = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'><qgis version='3'/>";
    assertThat(XmlTree.read(qml).attribute("version")).isEqualTo("3");
  }

  @Test
  void noFileIsReadThroughAnEntity(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "hemligt");
    String xml = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><x>&e;</x>";
    assertThatThrownBy(() -> XmlTree.read(xml)).isInstanceOf(IOException.class);
  }

  @Test
  void entitiesDoNotMultiply() {
    String xml = "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><x>&b;</x>";
    assertThatThrownBy(() -> XmlTree.read(xml)).isInstanceOf(IOException.class);
  }

  @Test
  void depthHasALimit() {
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    assertThatThrownBy(() -> XmlTree.read(deep)).isInstanceOf(IOException.class);
  }

  @Test
  void theEncodingThatIsStatedCounts() throws IOException {
    byte[] latin =
        "<?xml version='1.0' encoding='ISO-8859-1'?><x>åäö</x>"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(XmlTree.read(latin).text()).isEqualTo("åäö");
  }
}
