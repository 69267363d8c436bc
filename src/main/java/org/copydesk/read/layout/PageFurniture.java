package org.copydesk.read.layout;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.BlockKind;

/** What a page puts around a story: navigation, counters, newsletter boxes, notes of the house. */
final class PageFurniture {
  private PageFurniture() {}

  static List<LinePattern> patterns() {
    List<LinePattern> all = new ArrayList<>();
    all.addAll(notes());
    all.addAll(related());
    all.addAll(counters());
    all.addAll(buttons());
    all.addAll(boxes());
    all.addAll(advertisements());
    return all;
  }

  private static List<LinePattern> notes() {
    List<LinePattern> all = new ArrayList<>();
    all.addAll(
        LinePattern.all(
            BlockKind.DISCLAIMER,
            90,
            "expressed",
            ".*\\b(?:views?|opinions?|statements?)\\b.{0,80}\\bexpressed\\b.{0,160}"
                + "\\b(?:do(?:es)? not (?:necessarily )?(?:reflect|represent)|solely those"
                + "|those of the authors?|(?:his|her|their|the author['’]s) own)\\b.*",
            "^disclaimer",
            "disclaimer: .+"));
    all.addAll(
        LinePattern.all(
            BlockKind.CORRECTION,
            160,
            "^correction|^clarification|^editor",
            "(?:corrections?|clarification|editor['’]s note|editors['’] note"
                + "|corrections? (?:and|&) clarifications?)(?: \\([^)]{0,40}\\)| [\\p{L}]+ \\d+)?"
                + "(?:[:.]| ?[–—-] ).*",
            "^an earlier version",
            "an earlier version of (?:this|the) "
                + "(?:story|article|report|headline|post|column|piece)\\b.*",
            "^this &updated|corrected|amended|revised|clarified",
            "this (?:story|article|report|post|piece) (?:has been|was) "
                + "(?:updated|corrected|amended|revised|clarified)\\b.*"));
    return all;
  }

  private static List<LinePattern> related() {
    return LinePattern.all(
        BlockKind.RELATED_LINK,
        40,
        "^read more|^read also|^also read|^read next|^see also|^see more|^related|^more on this"
            + "|^more from this|^recommended|^you may also like|^you might also like|^don't miss"
            + "|^don’t miss|^must read|^further reading|^more stories|^similar posts|^most read"
            + "|^most popular|^most viewed|^most shared|^trending|^top stories|^read the full"
            + "|^up next|^editor",
        "(?:read more|read also|also read|read next|see also|see more|related"
            + "|related (?:story|stories|articles?|news|posts?|content|links?|topics?|coverage)"
            + "|more (?:on|from) this (?:story|topic|author)|recommended(?: for you)?"
            + "|you (?:may|might) also like|don['’]t miss|must read|further reading|more stories"
            + "|similar posts|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories"
            + "|read the full (?:story|article|report)|up next|editor['’]s picks?)"
            + "(?: ?[:>»|].*|\\.{3}|…)?",
        ":&^read|^also read|^see also|^related|^watch|^listen|^more",
        "(?-i:READ MORE|READ ALSO|ALSO READ|SEE ALSO|RELATED|READ|WATCH|LISTEN|MORE|WATCH LIVE)"
            + " ?: .+",
        "^see also",
        "see also [^.!?]+",
        "^read more",
        "read more (?:about|at|here|from)\\b[^.!?]*\\.?",
        "-jan-|-feb-|-mar-|-apr-|-may-|-jun-|-jul-|-aug-|-sep-|-oct-|-nov-|-dec-",
        ".* \\(\\d{1,2}-\\p{L}{3}-\\d{2,4}\\)");
  }

  private static List<LinePattern> counters() {
    return LinePattern.all(
        BlockKind.FURNITURE,
        8,
        "^#",
        "[\\d.,]+[km]?(?: [\\d.,]+[km]?)*",
        "0:00",
        "0:00",
        "comment",
        "(?:all |your )?comments?(?: ?[\\[(] ?\\d+ ?[\\])]|: ?\\d+)?",
        "^#",
        "[\\d.,]+[km]? (?:comments?|shares?|views?|likes?|retweets?|votes?|followers?|replies)"
            + "(?: (?:share|tweet|comment|like)(?: (?:on|this|it|via)\\b.{0,30})?)*",
        "shares&facebook|twitter",
        "[\\d.,]+[km]? shares\\b[^.!?]*",
        "ago",
        "\\d+ (?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?) ago",
        "read",
        "\\d+ min(?:ute)?s? read",
        "!",
        "[\\p{P}\\p{S}_ ]+");
  }

  private static List<LinePattern> buttons() {
    return LinePattern.all(
        BlockKind.FURNITURE,
        8,
        "ad|sponsored|promoted",
        "[–—(\\[|-]? ?(?:advertisements?|advert|ad|sponsored|promoted|paid content) ?[–—)\\]|-]?",
        "^share|^tweet|^e-mail|^email|^print|^menu|^search|^loading|^video|^podcast|^home|^log|^sign "
            + "|^register|^subscribe|^follow|^reply|^donate|^next|^previous|^close|^save|^bookmark"
            + "|^facebook|^twitter|^google+|^linkedin|^whatsapp|^pinterest|^reddit|^telegram"
            + "|^instagram",
        "(?:share|tweet|e-?mail|print|menu|search|loading|video|podcasts?|home|login|log in|sign in"
            + "|sign up|register|subscribe|follow|reply|donate|next|previous|close|save|bookmark"
            + "|facebook|twitter|google\\+|linkedin|whatsapp|pinterest|reddit|telegram|instagram)"
            + "(?: ?\\*)?(?:\\.{3}|…)?",
        "facebook|twitter|google|linkedin|whatsapp|print|share|copy link",
        "(?:(?:facebook|twitter|google\\+?|linkedin|whatsapp|pinterest|reddit|telegram|instagram"
            + "|e-?mail|print|share|tumblr|copy link|messenger)[ |,/•]*){2,}",
        "share",
        "share (?:this|on|via|with)\\b[^.!?]*",
        "next|previous|older|newer",
        "(?:next|previous|older|newer) (?:article|story|post|page)s?",
        "more|all|less",
        "(?:load|show|view|see) (?:more|all|less)(?: (?:comments|stories|articles|posts))?",
        "skip to|back to|return to",
        "(?:skip to|back to|return to) (?:\\p{L}+ )?(?:content|navigation|top|home(?:page)?)",
        "leave a",
        "leave a (?:reply|comment)",
        "post a comment",
        "post a comment",
        "play|watch|pause|mute",
        "(?:play|watch|pause|mute) (?:video|audio|now)",
        "listen to this",
        "listen to this (?:article|story)",
        "*",
        "(?:name|email|website|comment) ?\\*",
        "report",
        "report (?:a typo|an error|this)",
        "continue",
        "(?:story|article) continue[sd] below(?: advertisement)?",
        "continues below",
        ".{0,30}[–—-] (?:story|article) continues below");
  }

  private static List<LinePattern> boxes() {
    return LinePattern.all(
        BlockKind.FURNITURE,
        32,
        "^subscribe",
        "subscribe (?:to|now|today|for)\\b.*",
        "subscribe now|subscribing now",
        "[^.!?]*\\b(?:subscribe|subscribing) now[.!]?",
        "^sign up",
        "sign up (?:here|now|today|for (?:our|the|free)|to (?:our|get|receive))\\b.*",
        "^get|^have&inbox",
        "(?:get|have) .{0,60}\\b(?:delivered|sent) (?:directly |straight |right )?to your inbox\\b.*",
        "^follow",
        "follow (?:us|me|him|her|@\\w+|"
            + Bylines.NAME
            + ") on (?:twitter|facebook|instagram|x|social)\\b.*",
        "^like|^find|^join&us on",
        "(?:like|find|join) us on (?:twitter|facebook|instagram|telegram)\\b.*",
        "^you also agree|^by &agree",
        "(?:you also agree|by (?:signing up|subscribing|submitting|completing)\\b.{0,120}\\bagree)\\b.*",
        "^click here",
        "click here (?:to|for)\\b.*",
        "click here",
        "[^.!?]*: click here to (?:watch|read|see|view|listen)[^.!?]*[.!]?",
        "^download|^get our|^get the",
        "(?:download|get) (?:our|the) (?:free )?(?:mobile )?app\\b.*",
        "^we |^this &cookies",
        "(?:we|this (?:web)?site) uses? cookies\\b.*",
        "^accept|^manage&cookies",
        "(?:accept|manage) (?:all )?cookies.*",
        "^your &mail address",
        "your e-?mail address will not be published\\b.*",
        "^required|^fields",
        "(?:required fields are marked|fields marked)\\b.*",
        "©|(c)|copyright",
        "(?:© ?(?:19|20)\\d\\d|\\(c\\)|copyright (?:©|\\(c\\)|(?:19|20)\\d\\d)).*",
        "all rights",
        "[^!?]*\\ball rights reserved\\.?",
        "^creative commons",
        "creative commons(?: /.*)?",
        "^tag|^filed under|^topics|^categories|^keywords|^share this",
        "(?:tags?|tagged|filed under|topics|categories|keywords|share this)(?: ?: .+|:?)",
        "^please |^support|^donate",
        "(?:please )?(?:support|donate to) (?:us|our (?:work|journalism|site))\\b[^.]*[.!]?",
        "^email|^e-mail|^contact&@",
        "(?:e-?mail|contact)(?: (?:the )?(?:author|writer|reporter|us))?(?: at)?:? ?"
            + "[\\w.+-]+@[\\w.-]+\\.?",
        "@",
        "[\\w.+-]+@[\\w.-]+\\.\\w+");
  }

  /** What is laid over a page and has a sign to close it, and what ends with a button to buy. */
  private static List<LinePattern> advertisements() {
    return LinePattern.all(
        BlockKind.FURNITURE,
        100,
        "~&×|✕|✖",
        "[×✕✖] .*",
        "buy now|order now|shop now",
        "(?:.*[.!?] )?(?:buy|order|shop) now[!»]?");
  }
}
