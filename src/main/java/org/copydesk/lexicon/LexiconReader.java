package org.copydesk.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a word list: one entry a line, sections in brackets, comments after {@code #}. The format
 * is told in {@code rules/lexicons/README.md}.
 */
public final class LexiconReader {
  private final String list;
  private final String file;
  private final String text;
  private final List<Entry> entries = new ArrayList<>();

  private final boolean trusted;

  private LexiconReader(String list, String file, String text, boolean trusted) {
    this.trusted = trusted;
    this.list = list;
    this.file = file;
    this.text = text;
  }

  /**
   * The entries in the order of the file.
   *
   * @param list the name of the list
   * @param file how errors name it
   * @param text the whole file
   * @throws LexiconException if a line is not of the format
   */
  public static List<Entry> read(String list, String file, String text) {
    return new LexiconReader(list, file, text, false).read();
  }

  /** The same for a list of the bundle, whose guards a test has read: they are left for later. */
  static List<Entry> readTrusted(String list, String file, String text) {
    return new LexiconReader(list, file, text, true).read();
  }

  private List<Entry> read() {
    String group = "";
    String runWhy = "";
    boolean inEntries = true;
    int number = 0;
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      if (to < 0) {
        to = text.length();
      }
      number++;
      String line = text.substring(from, to).strip();
      from = to + 1;
      if (line.isEmpty()) {
        runWhy = "";
        inEntries = true;
      } else if (line.charAt(0) == '#') {
        // A comment explains the entries under it, as far as the next comment or blank line.
        String said = line.substring(1).strip();
        runWhy = inEntries || runWhy.isEmpty() ? said : runWhy + " " + said;
        inEntries = false;
      } else if (line.charAt(0) == '[') {
        int hash = line.indexOf(" #");
        String header = hash < 0 ? line : line.substring(0, hash).strip();
        if (!header.endsWith("]") || header.length() < 3) {
          throw new LexiconException(file, number, line, "a section is written [name]");
        }
        group = header.substring(1, header.length() - 1).strip();
        runWhy = hash < 0 ? "" : line.substring(hash + 2).strip();
        inEntries = true;
      } else {
        entries.add(entry(line, number, group, runWhy));
        inEntries = true;
      }
    }
    return entries;
  }

  private Entry entry(String line, int number, String group, String runWhy) {
    int hash = line.indexOf(" #");
    String body = hash < 0 ? line : line.substring(0, hash);
    String why = hash < 0 ? runWhy : line.substring(hash + 2).strip();
    int bar = body.indexOf('|');
    String term = (bar < 0 ? body : body.substring(0, bar)).strip();
    Fields fields = new Fields(trusted);
    try {
      if (term.isEmpty()) {
        throw new IllegalArgumentException("no term before the first \"|\"");
      }
      while (bar >= 0) {
        int next = body.indexOf('|', bar + 1);
        fields.take((next < 0 ? body.substring(bar + 1) : body.substring(bar + 1, next)).strip());
        bar = next;
      }
      return fields.entry(list, group, term, why, number);
    } catch (IllegalArgumentException e) {
      throw new LexiconException(file, number, line, String.valueOf(e.getMessage()));
    }
  }

  /** The fields of one line. */
  private static final class Fields {
    private final boolean trusted;
    private @Nullable PartOfSpeech part;
    private List<TokenPattern> unless = List.of();
    private List<TokenPattern> only = List.of();
    private String plural = "";
    private String swap = "";
    private boolean mild;
    private boolean cased;

    Fields(boolean trusted) {
      this.trusted = trusted;
    }

    void take(String field) {
      int colon = field.indexOf(':');
      String name = colon < 0 ? field : field.substring(0, colon).strip();
      String value = colon < 0 ? "" : field.substring(colon + 1).strip();
      if (colon >= 0 && value.isEmpty()) {
        throw new IllegalArgumentException("nothing after \"" + field + "\"");
      }
      switch (name) {
        case "unless" -> unless = patterns(value, unless);
        case "only" -> only = patterns(value, only);
        case "plural" -> plural = value;
        case "swap" -> swap = String.join(" | ", split(value, ','));
        case "mild" -> mild = true;
        case "case" -> cased = true;
        default -> part(field);
      }
    }

    private void part(String field) {
      PartOfSpeech found = PartOfSpeech.of(field);
      if (found == null) {
        throw new IllegalArgumentException("unknown field \"" + field + "\"");
      }
      if (part != null) {
        throw new IllegalArgumentException("two parts of speech");
      }
      part = found;
    }

    Entry entry(String list, String group, String term, String why, int line) {
      PartOfSpeech known = part == null ? PartOfSpeech.PHRASE : part;
      if (!plural.isEmpty() && known != PartOfSpeech.NOUN) {
        throw new IllegalArgumentException("only a noun has a plural");
      }
      List<String> forms =
          switch (known) {
            case NOUN -> nounForms(term);
            case VERB -> Inflector.verbForms(term);
            default -> List.of(term);
          };
      return new Entry(list, group, term, known, forms, unless, only, swap, mild, cased, why, line);
    }

    private List<String> nounForms(String term) {
      if (plural.isEmpty()) {
        return Inflector.nounForms(term);
      }
      List<String> forms = new ArrayList<>(2);
      forms.add(term);
      forms.addAll(split(plural, ','));
      return forms;
    }

    private List<TokenPattern> patterns(String value, List<TokenPattern> given) {
      List<TokenPattern> patterns = new ArrayList<>(given);
      for (String pattern : split(value, ';')) {
        patterns.add(trusted ? TokenPattern.later(pattern) : TokenPattern.of(pattern));
      }
      return patterns;
    }

    private static List<String> split(String value, char mark) {
      List<String> parts = new ArrayList<>(4);
      int from = 0;
      while (from <= value.length()) {
        int to = value.indexOf(mark, from);
        if (to < 0) {
          to = value.length();
        }
        String part = value.substring(from, to).strip();
        if (part.isEmpty()) {
          throw new IllegalArgumentException("nothing between two \"" + mark + "\"");
        }
        parts.add(part);
        from = to + 1;
      }
      return parts;
    }
  }
}
