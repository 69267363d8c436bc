package org.copydesk.lexicon;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.copydesk.resource.Bundle;
import org.copydesk.text.Span;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * All word lists of a desk.
 *
 * <p>Lists of <em>terms</em> ({@code rules/lexicons/*.txt}: <i>loaded-modifier</i>, <i>cliche</i>
 * …) are what rules flag; {@link #match(List)} finds them. Lists of <em>words</em> ({@code
 * rules/lexicons/words/*.txt}: <i>source-role</i>, <i>common-verb</i> …) are what analyzers know;
 * they are asked by name and read when first asked. Both kinds answer every question that names a
 * list.
 *
 * <p>Keys are those of {@link Token#key()}; the words of a longer form are divided by one space.
 * Safe for use by several threads.
 */
public final class Lexicons {
  static final String FOLDER = "org/copydesk/lexicons";

  /** How many forms the lists of terms have, about. */
  static final int FORMS = 1 << 12;

  private final Set<String> names;
  private final Function<String, WordList> reader;
  private final ConcurrentHashMap<String, WordList> lists = new ConcurrentHashMap<>();
  private final TermTrie terms;

  private Lexicons(Set<String> names, Function<String, WordList> reader, TermTrie terms) {
    this.names = Collections.unmodifiableSet(names);
    this.reader = reader;
    this.terms = terms;
  }

  private Lexicons(Map<String, String> files, Function<String, List<Entry>> reader) {
    this(files.keySet(), name -> new WordList(reader.apply(name)), new TermTrie(FORMS));
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (holdsTerms(file.getValue())) {
        for (Entry entry : list(file.getKey()).entries()) {
          terms.add(entry);
        }
      }
    }
  }

  /**
   * The lists packed with Copydesk, as the build prepared them or, if it did not, read anew.
   *
   * @throws LexiconException if a list of terms is broken; a broken list of words throws when it is
   *     first asked
   */
  public static Lexicons load() {
    if (Bundle.has(Pack.PATH)) {
      Pack pack = new Pack(Bundle.bytes(Pack.PATH));
      // Who builds without Maven may have changed a list and not the pack.
      if (Bundle.packedWith(pack.checksums())) {
        return of(pack);
      }
    }
    Map<String, String> files = new TreeMap<>();
    for (String path : Bundle.list(FOLDER, ".txt")) {
      files.put(name(path), path);
    }
    return new Lexicons(
        files,
        name -> {
          String file = files.getOrDefault(name, "");
          return LexiconReader.readTrusted(name, called(file), Bundle.read(file));
        });
  }

  /** The lists of a pack. */
  static Lexicons of(Pack pack) {
    return new Lexicons(
        pack.names(), name -> new WordList(pack, pack.number(name)), new TermTrie(pack, 0));
  }

  /**
   * Lists from texts by name, all of them lists of terms: {@code {"cliche": "powder keg"}}.
   *
   * @throws LexiconException if one is broken
   */
  public static Lexicons of(Map<String, String> texts) {
    Map<String, String> files = new TreeMap<>();
    texts.keySet().forEach(name -> files.put(name, FOLDER + "/" + name + ".txt"));
    return new Lexicons(
        files, name -> LexiconReader.read(name, name + ".txt", texts.getOrDefault(name, "")));
  }

  /** The name of the list in a file: {@code cliche}. */
  static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ".txt".length());
  }

  /** Whether the list in this file is one of terms, not of words. */
  static boolean holdsTerms(String file) {
    return called(file).indexOf('/') < 0;
  }

  /** How errors name a file. */
  private static String called(String file) {
    return file.substring(FOLDER.length() + 1);
  }

  /** The names of all lists, sorted. */
  public Set<String> names() {
    return names;
  }

  /**
   * The terms of a sentence in all lists of terms, by start, then by list. Of one list, terms do
   * not overlap and the longest at a place counts; terms of several lists may overlap.
   */
  public List<Hit> match(List<Token> sentence) {
    return terms.match(sentence);
  }

  /**
   * The terms of a sentence in one list, by start, without overlaps.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public List<Hit> match(String list, List<Token> sentence) {
    return list(list).match(sentence);
  }

  /**
   * The entries of a list in the order of its file.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public List<Entry> entries(String list) {
    return list(list).entries();
  }

  /**
   * The terms of a list as listed, in the order of its file: <i>pin on</i>.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public List<String> terms(String list) {
    return list(list).terms();
  }

  /**
   * The keys of all forms of a list, in the order of its file: <i>claim, claims, claimed …</i>.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public Set<String> words(String list) {
    return list(list).words();
  }

  /**
   * Whether {@code key} is a form of an entry of the list; its guards are not asked.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public boolean has(String list, String key) {
    return list(list).entry(key) != null;
  }

  /**
   * The first entry of the list that has the form {@code key}; its guards are not asked.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public Optional<Entry> entry(String list, String key) {
    return Optional.ofNullable(list(list).entry(key));
  }

  /**
   * The verb of the list that has the form {@code key}: <i>hide</i> for {@code hid}.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public Optional<Entry> verb(String list, String key) {
    @Nullable Entry entry = list(list).verb(key);
    return Optional.ofNullable(entry);
  }

  /**
   * The section of the first entry of the list that has the form {@code key}; an empty text where
   * the list has no sections.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public Optional<String> group(String list, String key) {
    @Nullable Entry entry = list(list).entry(key);
    return entry == null ? Optional.empty() : Optional.of(entry.group());
  }

  private WordList list(String name) {
    WordList known = lists.get(name);
    if (known != null) {
      return known;
    }
    if (!names.contains(name)) {
      throw new IllegalArgumentException("no word list \"" + name + "\"");
    }
    WordList read = reader.apply(name);
    WordList other = lists.putIfAbsent(name, read);
    return other == null ? read : other;
  }

  /**
   * An entry found in a sentence, in a sense that its list means.
   *
   * <p>In the tokens <i>The, brutal, budget</i>, {@code brutal} is {@code from} 1 {@code to} 2.
   *
   * @param entry what was found
   * @param from its first token in the sentence, from 0
   * @param to the token after its last
   */
  public record Hit(Entry entry, int from, int to) {

    /** Its words in the reading text. */
    public Span span(List<Token> sentence) {
      return sentence.get(from).span().to(sentence.get(to - 1).span());
    }
  }
}
