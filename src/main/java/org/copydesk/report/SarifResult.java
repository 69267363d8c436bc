package org.copydesk.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Finding.RelatedPlace;
import org.copydesk.finding.Location;
import org.copydesk.finding.Location.InDocument;
import org.copydesk.finding.Location.InText;
import org.copydesk.finding.Location.InValue;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A finding with what SARIF wants to know of its file, so that the text of the file need not be
 * kept.
 *
 * @param uri of the file
 * @param finding what was found
 * @param place where
 * @param related other places, in the order of the finding
 * @param replaceable whether its replacements fit the words as the file has them
 * @param suppressed why a comment in the story asks not to be told of it; null if none does
 * @param baselineState how it compares with a baseline, {@code new} or {@code unchanged}; null
 *     without one
 */
record SarifResult(
    String uri,
    Finding finding,
    Place place,
    List<Place> related,
    boolean replaceable,
    @Nullable String suppressed,
    @Nullable String baselineState) {
  private static final String UNRESERVED = "-._~/";

  /**
   * A place.
   *
   * @param region columns in UTF-16 units; line 1 in a document without lines, since services want
   *     a line
   * @param snippet the words in the file; as a reader sees them in a document
   * @param within the paragraph of a document, the value of a JSON file; empty in a text file
   * @param kind what {@code within} is
   */
  record Place(Region region, String snippet, String within, String kind) {}

  static SarifResult of(String uri, Finding finding, @Nullable SourceText source) {
    List<Place> related = new ArrayList<>();
    for (RelatedPlace other : finding.related()) {
      related.add(place(other.location(), other.text(), source));
    }
    return new SarifResult(
        uri,
        finding,
        place(finding.location(), finding.text(), source),
        List.copyOf(related),
        source != null && !finding.replacements().isEmpty() && Told.replaceable(finding, source),
        null,
        null);
  }

  /** The same, suppressed in the story itself. */
  SarifResult suppressed(String why) {
    return new SarifResult(uri, finding, place, related, replaceable, why, baselineState);
  }

  /** The same, compared with a baseline. */
  SarifResult compared(String state) {
    return new SarifResult(uri, finding, place, related, replaceable, suppressed, state);
  }

  private static Place place(Location location, String words, @Nullable SourceText source) {
    Optional<InText> lines = Places.inLines(location);
    if (location instanceof InDocument document) {
      List<String> way = new ArrayList<>(document.headings());
      way.add("paragraph " + document.startParagraph());
      return new Place(new Region(1, 1, 1, 1), words, String.join(" > ", way), "paragraph");
    }
    InText text = lines.orElseThrow();
    Region region = source == null ? Region.codePoints(text) : Region.utf16(source, text);
    String snippet =
        source == null ? words : new Span(text.utf16Start(), text.utf16End()).in(source.content());
    return location instanceof InValue value
        ? new Place(region, snippet, value.pointer(), "value")
        : new Place(region, snippet, "", "");
  }

  /** {@code path} as a URI, relative if the path is. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }

  /** {@code text} without a link in it: {@code [words](1)} is one in SARIF messages (3.11.6). */
  static String message(String text) {
    return text.replace("](", "\\](");
  }
}
