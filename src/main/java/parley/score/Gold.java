package parley.score;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
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
 * What careful readers found in documents, read from a folder of JSON files, one a document.
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
   * {@return the gold of all {@code .json} files of a folder}
   *
   * @param folder where the files lie; folders below it are not entered
   * @throws GoldException if the folder has no such file, a file is no JSON, names an unknown slot,
   *     lacks a needed one, holds a wrong value, or describes a document that another describes;
   *     the message names file, slot and line
   * @throws IOException if the folder or a file cannot be read
   */
  public static Gold read(Path folder) throws IOException {
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
    } catch (UnrecognizedPropertyException e) {
      throw new GoldException(
          "%s: unknown slot \"%s\"; known here: %s"
              .formatted(at(file, e), slot(e), known(e.getKnownPropertyIds())),
          e);
    } catch (JsonMappingException e) {
      throw new GoldException(
          "%s: slot \"%s\": %s".formatted(at(file, e), slot(e), e.getOriginalMessage()), e);
    } catch (JsonProcessingException e) {
      throw new GoldException(
          "%s: no well-formed JSON: %s".formatted(at(file, e), e.getOriginalMessage()), e);
    }
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
