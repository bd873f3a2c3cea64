package se.strukturvy.style.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import se.strukturvy.style.Marker;
import se.strukturvy.style.svg.SvgReader;

/**
 * Finds the drawings that styles refer to: inline, or in files in or below the style's own folder.
 * Nothing is fetched from a network.
 *
 * @param folder where the style lies; null where it lies in no folder
 */
public record Graphics(Path folder) {
  /** Only what is inline. */
  public static final Graphics INLINE = new Graphics(null);

  /** No drawing of a symbol is larger. */
  private static final int LARGEST = 4 << 20;

  /** The SVG drawing behind a reference; empty where it is not there or cannot be read. */
  public Optional<Marker> svg(String reference) {
    try {
      byte[] bytes = bytes(reference.strip());
      return bytes == null
          ? Optional.empty()
          : Optional.of(SvgReader.read(new ByteArrayInputStream(bytes)));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private byte[] bytes(String reference) throws IOException {
    if (reference.startsWith("base64:")) {
      return decoded(reference.substring("base64:".length()));
    }
    if (reference.startsWith("data:")) {
      String data = reference.substring(reference.indexOf(',') + 1);
      return reference.substring(0, reference.length() - data.length()).contains("base64")
          ? decoded(data)
          : URLDecoder.decode(data.replace("+", "%2B"), StandardCharsets.UTF_8)
              .getBytes(StandardCharsets.UTF_8);
    }
    return folder == null ? null : file(reference.replaceFirst("^file:(//)?", ""));
  }

  private static byte[] decoded(String data) {
    return Base64.getMimeDecoder().decode(data.replaceFirst("\\?.*", ""));
  }

  private byte[] file(String reference) throws IOException {
    try {
      Path home = folder.toAbsolutePath().normalize();
      Path file = home.resolve(reference.replaceFirst("\\?.*", "")).normalize();
      boolean ours =
          file.startsWith(home)
              && file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")
              && Files.isRegularFile(file)
              && Files.size(file) <= LARGEST;
      return ours ? Files.readAllBytes(file) : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
