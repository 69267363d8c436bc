package org.copydesk.parts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a part of an Office Open XML package leads to (ECMA-376, part 2, "Relationships").
 *
 * @param name of the part that holds them: {@code word/_rels/document.xml.rels}
 * @param all by their ids, in the order of the part
 */
public record Relationships(String name, Map<String, Relationship> all) {
  private static final String FOLDER = "_rels/";

  /**
   * One of them.
   *
   * @param type the last word of its type: {@code hyperlink}, {@code comments}
   * @param target a part's name, or any address if it is external
   * @param external whether it leads out of the package
   */
  public record Relationship(String type, String target, boolean external) {}

  /**
   * Those of {@code part}; of the package itself if it is empty.
   *
   * @throws DocumentException if they cannot be read
   */
  public static Relationships of(Archive archive, String part) throws DocumentException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + FOLDER + part.substring(slash) + ".rels";
    Map<String, Relationship> all = new LinkedHashMap<>();
    XmlPart xml = XmlPart.of(archive, name);
    if (xml != null) {
      XmlTags tags = new XmlTags(xml);
      while (tags.next()) {
        if (tags.opens() && tags.name().equals("Relationship")) {
          String type = tags.attribute("Type");
          boolean external = tags.attribute("TargetMode").equals("External");
          String target = tags.attribute("Target");
          all.put(
              tags.attribute("Id"),
              new Relationship(
                  type.substring(type.lastIndexOf('/') + 1),
                  external ? target : resolved(folder, target),
                  external));
        }
      }
    }
    return new Relationships(name, all);
  }

  /** The first of a type that leads to a part; null if there is none. */
  public @Nullable String part(String type) {
    for (Relationship one : all.values()) {
      if (one.type.equals(type) && !one.external) {
        return one.target;
      }
    }
    return null;
  }

  /** {@code ../media/a.png} below {@code word/} is {@code media/a.png}. */
  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../") || rest.startsWith("./")) {
      if (rest.startsWith("../")) {
        base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
      }
      rest = rest.substring(rest.indexOf('/') + 1);
    }
    return base + rest;
  }
}
