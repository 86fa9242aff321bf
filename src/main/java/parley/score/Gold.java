package parley.score;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What careful readers found in documents, read from a folder of JSON files, one a document, or
 * from a file of passages.
 *
 * @param documents in the order of their names
 */
public record Gold(List<GoldDocument> documents) {
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build()
          .readerFor(GoldDocument.class);

  /** Keeps a copy of the list. */
  public Gold {
    documents = List.copyOf(documents);
  }

  /**
   * {@return the gold of all {@code .json} files of a folder, or of a file of JSON lines, see
   * {@link Passage}}
   *
   * @param place the folder where the files lie (folders below it are not entered), or the file
   * @throws GoldException if there is no gold, something is no JSON, names an unknown slot, lacks a
   *     needed one, holds a wrong value, or describes a document that another describes; the
   *     message names file, slot and line
   * @throws IOException if the folder or a file cannot be read
   */
  public static Gold read(Path place) throws IOException {
    return Part.isPassages(place) ? readPassages(place) : readFolder(place);
  }

  private static Gold readPassages(Path file) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        MappingIterator<Passage> lines = READER.forType(Passage.class).readValues(in)) {
      while (lines.hasNextValue()) {
        documents.add(lines.nextValue().gold("line-" + (documents.size() + 1)));
      }
    } catch (JsonProcessingException e) {
      throw refusal(file, e);
    }
    return new Gold(documents);
  }

  private static Gold readFolder(Path folder) throws IOException {
    List<Path> files = files(folder);
    if (files.isEmpty()) {
      throw new GoldException(folder + " has no gold: put one .json file for each document there");
    }
    SortedMap<String, Path> fileOf = new TreeMap<>();
    SortedMap<String, GoldDocument> documents = new TreeMap<>();
    for (Path file : files) {
      GoldDocument document = readFile(file);
      Path other = fileOf.putIfAbsent(document.document(), file);
      if (other != null) {
        throw new GoldException(
            "%s describes document %s, which %s describes too; keep one of them"
                .formatted(file, document.document(), other));
      }
      documents.put(document.document(), document);
    }
    return new Gold(new ArrayList<>(documents.values()));
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new GoldException(folder + " is no folder; name the folder that holds the gold files");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static GoldDocument readFile(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = READER.createParser(in)) {
      GoldDocument document = READER.readValue(parser);
      if (document == null) {
        throw new GoldException(file + ": is null instead of a document");
      }
      return document;
    } catch (JsonProcessingException e) {
      throw refusal(file, e);
    }
  }

  private static GoldException refusal(Path file, JsonProcessingException error) {
    String wrong =
        switch (error) {
          case UnrecognizedPropertyException e ->
              "unknown slot \"%s\"; known here: %s"
                  .formatted(slot(e), known(e.getKnownPropertyIds()));
          case JsonMappingException e ->
              "slot \"%s\": %s".formatted(slot(e), e.getOriginalMessage());
          case JsonProcessingException e -> "no well-formed JSON: " + e.getOriginalMessage();
        };
    return new GoldException(at(file, error) + ": " + wrong, error);
  }

  private static String at(Path file, JsonProcessingException error) {
    return Optional.ofNullable(error.getLocation())
        .map(
            (JsonLocation place) ->
                ", line " + place.getLineNr() + ", column " + place.getColumnNr())
        .map(place -> file + place)
        .orElse(file.toString());
  }

  private static String slot(JsonMappingException error) {
    String path =
        error.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getFieldName())
            .collect(Collectors.joining());
    return path.startsWith(".") ? path.substring(1) : path;
  }

  private static String known(Collection<Object> slots) {
    return slots.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
  }
}
