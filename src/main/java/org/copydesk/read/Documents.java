package org.copydesk.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.finding.Problem;
import org.copydesk.parts.Archive;
import org.copydesk.parts.DocumentException;
import org.copydesk.read.docx.DocxReader;
import org.copydesk.read.odt.OdtReader;
import org.copydesk.read.spi.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Documents of word processors, told by what is in them; their ending only by what is missing. */
final class Documents {
  private static final Map<String, String> NAMES =
      Map.of("docx", "a Word document (.docx)", "odt", "an OpenDocument text (.odt)");

  private Documents() {}

  /**
   * Reads a document; null if the file is none.
   *
   * @param path its name
   * @param extension of the name, lower case
   * @throws UnreadableException if it is a document and cannot be read
   */
  static @Nullable Article read(String path, String extension, byte[] bytes) {
    try {
      if (Decoder.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
        throw binary(bytes);
      }
      if (!Decoder.startsWith(bytes, 'P', 'K')) {
        String name = NAMES.get(extension);
        if (name == null) {
          return null;
        }
        throw DocumentException.unknown(
            "The file is not " + name + ", whatever its name says.",
            "Rename it, or save it again as " + name + ".");
      }
      Archive archive = Archive.open(bytes);
      if (archive.has("[Content_Types].xml")) {
        return DocxReader.read(path, archive);
      }
      return archive.has("content.xml") ? OdtReader.read(path, archive) : null;
    } catch (DocumentException e) {
      throw new UnreadableException(new Problem(path, e.code(), e.message(), e.hint()));
    }
  }

  /** The container of old Office files, and of new ones with a password (MS-OFFCRYPTO, 2.3). */
  private static DocumentException binary(byte[] bytes) {
    String names = new String(bytes, StandardCharsets.UTF_16LE);
    return names.contains("EncryptedPackage")
        ? DocumentException.encrypted()
        : DocumentException.unknown(
            "This is an old Word document (.doc), which is not read.",
            "Open it in a word processor and save it as .docx.");
  }
}
