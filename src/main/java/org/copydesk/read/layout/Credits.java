package org.copydesk.read.layout;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.BlockKind;

/** Where pictures and stories come from: credits and captions. */
final class Credits {
  private static final String PICTURE =
      "(?:file )?(?:image|photo|photograph|picture|pic|video|graphic|illustration|map|chart)s?";
  private static final String AGENCY =
      "(?:agencies|ap|afp|reuters|upi|tass|xinhua|dpa|pti|ani|epa|bloomberg|alamy|flickr|shutterstock"
          + "|getty(?: images)?|(?:the )?associated press|wire services|wikimedia commons)";

  /** How a block begins that begins with a {@link #PICTURE}. */
  private static final String PICTURES =
      "^file |^image|^photo|^pic|^video|^graphic|^illustration|^map|^chart";

  private Credits() {}

  static List<LinePattern> patterns() {
    List<LinePattern> all = new ArrayList<>();
    all.addAll(
        LinePattern.all(
            BlockKind.CAPTION,
            60,
            "(&" + PICTURES,
            "\\(" + PICTURE + "\\b[^()]*\\)",
            ":&^image|^file photo|^caption|^pictured|^above|^figure |^fig. ",
            "(?:image|file photo|caption|pictured|above|figure \\d+|fig\\. \\d+): .+",
            "file",
            "(?-i:FILE) ?(?:[–—-]|(?-i:PHOTO)).+",
            "photo|image|picture|screenshot&(",
            ".+\\((?:(?:ap|file|reuters|afp) )?(?:photo|image|picture|screenshot)s?"
                + "(?: (?:by|via|from|courtesy|credit|made)\\b|:|/)[^()]+\\)",
            "/&(",
            ".+\\([^()]{0,40}/ ?" + AGENCY + "\\)",
            "image:|photo:|picture:|credit:",
            ".+[ .](?:image|photo|picture|credit): [^.]{2,60}\\.?"));
    all.addAll(
        LinePattern.all(
            BlockKind.CREDIT,
            10,
            PICTURES,
            PICTURE + "(?: credits?| courtesy)?(?: via| courtesy of|:| by (?-i:\\p{Lu}))(?: ?.+)?",
            "credit",
            "credits?: .+",
            "source",
            "source",
            "sources",
            "sources",
            "source",
            "source ?: [^?!]+",
            "via ",
            "via " + Bylines.NAME,
            "©",
            "© .*",
            "[",
            "\\[" + PICTURE + "/.+\\]",
            "/",
            "[^.!?]{0,60}/ ?" + AGENCY + "(?:/.+)?"));
    all.addAll(
        LinePattern.all(
            BlockKind.CREDIT,
            4,
            "^with |^agencies|^ap|^afp|^reuters|^upi|^tass|^xinhua|^dpa|^pti|^ani|^epa|^bloomberg"
                + "|^alamy|^flickr|^shutterstock|^getty|^the associated press|^associated press"
                + "|^wire services|^wikimedia commons",
            "(?:[–—(|-] ?)?(?:with )?" + AGENCY + "(?: ?/? ?" + AGENCY + ")?(?: ?[–—)|-])?"));
    all.addAll(
        LinePattern.all(
            BlockKind.CREDIT,
            40,
            "^this |^was |^is |^originally|^first&published|appeared|posted",
            "(?:this (?:article|story|post|report|piece) )?(?:was |is )?"
                + "(?:originally|first) (?:published|appeared|posted) (?:by|in|on|at)\\b.*",
            "permission",
            "(?:(?:this )?(?:article|story|post) )?(?:was |is )?(?:re)?(?:posted|published)"
                + " (?:here )?(?:with|by) permission\\b.*",
            "contributed to this",
            "[^!?]+ contributed to this (?:report|story|article)\\.?"));
    return all;
  }
}
