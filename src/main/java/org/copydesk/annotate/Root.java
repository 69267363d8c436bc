package org.copydesk.annotate;

import org.copydesk.parts.DocumentException;
import org.copydesk.parts.XmlPart;
import org.copydesk.parts.XmlTags;
import org.copydesk.text.Span;

/**
 * The root element of an XML part.
 *
 * @param part the part
 * @param open its opening tag
 * @param space its name space
 * @param bindsW whether {@code w:} stands for that name space in all of it
 */
record Root(XmlPart part, Span open, String space, boolean bindsW) {

  static Root of(XmlPart part) throws DocumentException {
    XmlTags tags = new XmlTags(part);
    tags.next();
    return new Root(part, tags.place(), tags.space(), tags.bound("w").equals(tags.space()));
  }

  /** The prefix of its name with the colon; empty if it has none. */
  String prefix() {
    String name = name();
    return name.substring(0, name.indexOf(':') + 1);
  }

  private String name() {
    int end = open.start() + 1;
    while (" \t\r\n/>".indexOf(part.text().charAt(end)) < 0) {
      end++;
    }
    return part.text().substring(open.start() + 1, end);
  }

  /** The part with {@code elements} as the last of its root. */
  byte[] append(String elements) throws DocumentException {
    return append(elements, new Splice(part.text()));
  }

  /** The same with what {@code splice} does to it. */
  byte[] append(String elements, Splice splice) throws DocumentException {
    Span close = open;
    XmlTags tags = new XmlTags(part);
    while (tags.next()) {
      close = tags.place();
    }
    if (open.equals(close)) {
      splice.replace(open.end() - 2, open.end(), ">" + elements + "</" + name() + ">");
    } else {
      splice.insert(close.start(), elements);
    }
    return part.bytes(splice.done());
  }
}
