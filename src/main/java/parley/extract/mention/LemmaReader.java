package parley.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.authority.MalformedFileException;
import parley.authority.TextFile;
import parley.extract.mention.Lemmas.Form;

/**
 * Reads {@code lemmas.txt}. A line is one of
 *
 * <ul>
 *   <li>{@code *ar -ar = present a | an; past ó | aron} – a way to inflect: what is cut off, and by
 *       kind of form what takes its place
 *   <li>{@code *ar: abordar | tratar} – words that inflect so
 *   <li>{@code hold: present holds; past held} – the forms of one word
 *   <li>{@code =convene: hold | wrap up} – a name for words, or phrases that begin with one, whose
 *       forms it has
 * </ul>
 *
 * <p>{@code #} starts a comment.
 */
final class LemmaReader {
  private static final Pattern PARADIGM =
      Pattern.compile("\\*(?<name>[a-z0-9-]+)(?: +-(?<cut>\\p{L}+))? *=(?<forms>.*)");
  private static final Pattern WORDS = Pattern.compile("\\*(?<name>[a-z0-9-]+) *:(?<words>.*)");
  private static final Pattern SET = Pattern.compile("=(?<name>[\\p{L}-]+) *:(?<words>.*)");
  private static final Pattern ONE = Pattern.compile("(?<lemma>[\\p{L}-]+) *:(?<forms>.*)");
  private static final Pattern KIND = Pattern.compile(" *(?<kind>[a-z]+) +(?<forms>\\S.*?) *");

  private final Map<String, List<Form>> forms;
  private final Map<String, Paradigm> paradigms = new TreeMap<>();

  /** Adds the forms that it reads to a map from lemmas. */
  LemmaReader(Map<String, List<Form>> forms) {
    this.forms = forms;
  }

  private record Paradigm(String cut, List<Form> endings) {
    String on() {
      return cut.isEmpty() ? "" : " on -" + cut;
    }
  }

  private record Line(TextFile file, int number) {
    MalformedFileException error(int at, String what) {
      return file.error(number, at + 1, what);
    }
  }

  /**
   * Reads a file.
   *
   * @throws MalformedFileException if a line cannot be read
   */
  void read(TextFile file) {
    int number = 0;
    for (String text : file.lines()) {
      number++;
      if (!text.isBlank() && !text.startsWith("#")) {
        read(text, new Line(file, number));
      }
    }
  }

  private void read(String text, Line line) {
    Matcher paradigm = PARADIGM.matcher(text);
    Matcher words = WORDS.matcher(text);
    Matcher set = SET.matcher(text);
    Matcher one = ONE.matcher(text);
    if (paradigm.matches()) {
      String cut = paradigm.group("cut") == null ? "" : paradigm.group("cut");
      List<Form> endings = kinds(paradigm.group("forms"), paradigm.start("forms"), line);
      paradigms.put(paradigm.group("name"), new Paradigm(cut, endings));
    } else if (words.matches()) {
      Paradigm known = paradigms.get(words.group("name"));
      if (known == null) {
        throw line.error(0, "expected a line \"*%s = …\" above".formatted(words.group("name")));
      }
      inflect(known, words.group("words"), words.start("words"), line);
    } else if (set.matches()) {
      join(set.group("name"), set.group("words"), set.start("words"), line);
    } else if (one.matches()) {
      add(one.group("lemma"), kinds(one.group("forms"), one.start("forms"), line));
    } else {
      throw line.error(
          0,
          "expected \"*name -cut = kind ending | ending\", \"*name: word\", \"=name: word\" or"
              + " \"word: kind form\"");
    }
  }

  private void inflect(Paradigm paradigm, String words, int from, Line line) {
    int at = from;
    for (String word : words.split("\\|", -1)) {
      String lemma = word.strip();
      if (lemma.isEmpty() || lemma.contains(" ") || !lemma.endsWith(paradigm.cut())) {
        throw line.error(at, "expected a word%s, found \"%s\"".formatted(paradigm.on(), lemma));
      }
      String stem = lemma.substring(0, lemma.length() - paradigm.cut().length());
      add(
          lemma,
          paradigm.endings().stream().map(e -> new Form(e.kind(), stem + e.word())).toList());
      at += word.length() + 1;
    }
  }

  private void join(String name, String phrases, int from, Line line) {
    List<Form> joined = forms.computeIfAbsent(name, key -> new ArrayList<>());
    int at = from;
    for (String phrase : phrases.split("\\|", -1)) {
      String[] words = phrase.strip().split(" ", 2);
      List<Form> known = forms.get(words[0]);
      if (known == null) {
        throw line.error(at, "expected a word with forms, found \"" + words[0] + "\"");
      }
      String rest = words.length > 1 ? " " + words[1] : "";
      known.forEach(form -> joined.add(new Form(form.kind(), form.word() + rest)));
      at += phrase.length() + 1;
    }
  }

  private void add(String lemma, List<Form> more) {
    forms
        .computeIfAbsent(lemma, key -> new ArrayList<>(List.of(new Form(Lemmas.BASE, key))))
        .addAll(more);
  }

  private static List<Form> kinds(String text, int from, Line line) {
    List<Form> found = new ArrayList<>();
    int at = from;
    for (String part : text.split(";", -1)) {
      Matcher kind = KIND.matcher(part);
      if (!kind.matches()) {
        throw line.error(at, "expected a kind and its forms, such as \"past held\"");
      }
      for (String form : kind.group("forms").split("\\|", -1)) {
        if (form.isBlank() || form.strip().contains(" ")) {
          throw line.error(at, "expected forms of one word between \"|\", found \"" + form + "\"");
        }
        found.add(new Form(kind.group("kind"), form.strip()));
      }
      at += part.length() + 1;
    }
    return List.copyOf(found);
  }
}
