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
  private static final Pattern LINE = Pattern.compile(".+");
  private static final Pattern FIELD = Pattern.compile("\\s*([\\w.-]+)\\s*=\\s*(.+?)\\s*");
  private static final Pattern STRING =
      Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|'([^']*)'");

  private TomlFields() {}

  /** The fields in the order of the file, names in lower case. */
  static Map<String, Field> read(String toml) {
    Map<String, Field> fields = new LinkedHashMap<>();
    Matcher line = LINE.matcher(toml);
    while (line.find() && !line.group().strip().startsWith("[")) {
      Matcher field = FIELD.matcher(line.group());
      if (field.matches()) {
        String written = field.group(2);
        int start = line.start() + field.start(2);
        fields.put(
            field.group(1).toLowerCase(Locale.ROOT),
            written.startsWith("[")
                ? Field.scattered(value(written))
                : new Field(value(written), start, start + written.length()));
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
