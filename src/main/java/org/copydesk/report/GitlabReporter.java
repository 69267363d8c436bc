package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Location;
import org.copydesk.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * GitLab Code Quality: an array of findings. Of equal fingerprints GitLab shows one, so they hold
 * the path; a line in them would make every edit above look like new findings.
 */
final class GitlabReporter implements Reporter {
  private static final int BYTES = 16;

  private final ReportWriter out;
  private final Map<String, Integer> seen = new HashMap<>();
  private @Nullable JsonGenerator opened;

  GitlabReporter(ReportWriter out) {
    this.out = out;
  }

  private JsonGenerator json() throws IOException {
    JsonGenerator json = opened;
    if (json == null) {
      json = Json.open(out);
      opened = json;
      json.writeStartArray();
    }
    return json;
  }

  @Override
  public void report(LintResult result) throws IOException {
    String path = Places.relative(result.path());
    for (Finding finding : result.findings()) {
      finding(json(), path, finding);
    }
  }

  @Override
  public void finish() throws IOException {
    JsonGenerator json = json();
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
    out.flush();
  }

  private void finding(JsonGenerator json, String path, Finding finding) throws IOException {
    Location location = finding.location();
    json.writeStartObject();
    json.writeStringField("description", Places.withoutLines(location) + Told.whole(finding));
    json.writeStringField("check_name", finding.ruleId() + " " + finding.rule());
    json.writeStringField("fingerprint", fingerprint(path, finding));
    json.writeStringField("severity", severity(finding.severity()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", path);
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", Places.line(location));
    json.writeNumberField(
        "end", Places.inLines(location).map(it -> it.end().line()).orElse(Places.line(location)));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case SUGGESTION -> "info";
    };
  }

  private String fingerprint(String path, Finding finding) {
    String key = path + "\n" + finding.fingerprint();
    String counted = key + "\n" + seen.merge(key, 1, Integer::sum);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(counted.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
