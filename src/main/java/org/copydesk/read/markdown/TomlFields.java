package org.copydesk.read.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Front matter in TOML, as far as stories need it: {@code key = "value"} and lists in one line,
 * before the first table. Other lines are passed over.
 */
final class TomlFields {
  private static final Pattern FIELD = Pattern.compile("\\s*([\\w.-]+)\\s*=\\s*(.+?)\\s*");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)'");

  private TomlFields() {}

  /** The fields in the order of the file. */
  static Map<String, String> read(String toml) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line : toml.split("\\R", -1)) {
      if (line.strip().startsWith("[")) {
        break;
      }
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        fields.put(field.group(1).toLowerCase(Locale.ROOT), value(field.group(2)));
      }
    }
    return fields;
  }

  private static String value(String written) {
    Matcher string = STRING.matcher(written);
    if (written.startsWith("[")) {
      StringBuilder list = new StringBuilder();
      while (string.find()) {
        list.append(list.isEmpty() ? "" : ", ").append(unescaped(string));
      }
      return list.toString();
    }
    return string.lookingAt() ? unescaped(string) : written.replaceFirst("\\s+#.*$", "");
  }

  private static String unescaped(Matcher string) {
    String plain = string.group(2);
    return plain != null ? plain : string.group(1).replaceAll("\\\\(.)", "$1");
  }
}
