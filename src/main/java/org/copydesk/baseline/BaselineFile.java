package org.copydesk.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.copydesk.finding.KnownFinding;
import org.copydesk.finding.Wording;

/**
 * A baseline as a file: JSON, one object a line, so that it reads well in a diff and branches
 * merge.
 *
 * <pre>
 * {"copydesk-baseline":1,"tool":"0.1.0","rule-base":"09ab..."}
 * {"rule":"ABS001","severity":"suggestion"}
 * {"path":"stories/port.md","rule":"ATT002","before":"the board","words":"hid","after":"the results"}
 * {"end":"copydesk-baseline"}
 * </pre>
 *
 * <p>The last line shows that nothing is missing.
 */
public final class BaselineFile {
  /** The format that is written and read. */
  static final int FORMAT = 1;

  /** What a finding about a whole story is about; one about its words does not say so. */
  static final String STORY = "story";

  /** Half a million findings; whatever is larger is something else. */
  private static final int MAX_BYTES = 1 << 27;

  private static final JsonFactory JSON = new JsonFactory();

  private BaselineFile() {}

  /**
   * Reads a baseline.
   *
   * @param file where it is
   * @param name how people know it
   * @throws BaselineException if it cannot be used
   */
  public static Baseline read(Path file, String name) {
    byte[] bytes;
    if (!Files.exists(file)) {
      throw new BaselineException(
          "There is no baseline " + name + "; \"copydesk baseline create\" writes one.");
    }
    if (!Files.isRegularFile(file)) {
      throw new BaselineException(name + " is no file.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      throw new BaselineException("The baseline " + name + " cannot be read.");
    }
    if (bytes.length > MAX_BYTES) {
      throw new BaselineException(name + " is no baseline: it is larger than 128 MB.");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new BaselineReader(name, JSON).read(text);
    } catch (CharacterCodingException e) {
      throw new BaselineException(name + " is no baseline: it is not UTF-8.");
    }
  }

  /** The file of a baseline: the same for the same baseline, lines ended by {@code \n}. */
  public static byte[] bytes(Baseline baseline) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setRootValueSeparator(null);
      json.writeStartObject();
      json.writeNumberField("copydesk-baseline", FORMAT);
      json.writeStringField("tool", baseline.tool());
      json.writeStringField("rule-base", baseline.ruleBase());
      line(json);
      for (Map.Entry<String, String> rule : baseline.rules().entrySet()) {
        json.writeStartObject();
        json.writeStringField("rule", rule.getKey());
        json.writeStringField("severity", rule.getValue());
        line(json);
      }
      for (KnownFinding finding : baseline.findings()) {
        finding(json, finding);
      }
      json.writeStartObject();
      json.writeStringField("end", "copydesk-baseline");
      line(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void finding(JsonGenerator json, KnownFinding finding) throws IOException {
    Wording wording = finding.wording();
    json.writeStartObject();
    json.writeStringField("path", finding.path());
    json.writeStringField("rule", finding.ruleId());
    json.writeStringField("before", wording.before());
    json.writeStringField("words", wording.words());
    json.writeStringField("after", wording.after());
    if (wording.ofStory()) {
      json.writeStringField("about", STORY);
    }
    if (finding.count() > 1) {
      json.writeNumberField("count", finding.count());
    }
    line(json);
  }

  private static void line(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
