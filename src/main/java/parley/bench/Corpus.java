package parley.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.document.Source;

/**
 * Files to measure on: copies of given documents, and news that tell of no meeting between them.
 */
public final class Corpus {
  private static final String SIDECAR = ".meta.json";
  private static final int FILES_OF_A_FOLDER = 1000;

  private final List<Original> originals = new ArrayList<>();
  private final News news;

  /** A document as it is copied. */
  private static final class Original {
    private final String ending;
    private final byte[] text;
    private final Optional<byte[]> sidecar;

    Original(String ending, byte[] text, Optional<byte[]> sidecar) {
      this.ending = ending;
      this.text = text;
      this.sidecar = sidecar;
    }
  }

  /**
   * Keeps the documents in memory.
   *
   * @param sources one or more
   * @param paragraphs how many paragraphs the longest news have
   * @throws IOException if one cannot be read
   */
  public Corpus(List<Source> sources, int paragraphs) throws IOException {
    news = new News(paragraphs);
    for (Source source : sources) {
      String file = source.file();
      Optional<Path> sidecar = source.sidecar().filter(Files::isRegularFile);
      try (var in = source.content().open()) {
        originals.add(
            new Original(
                file.substring(Math.max(0, file.lastIndexOf('.'))),
                in.readAllBytes(),
                sidecar.isPresent()
                    ? Optional.of(Files.readAllBytes(sidecar.get()))
                    : Optional.empty()));
      }
    }
  }

  /**
   * Writes files.
   *
   * @param folder where to, which exists
   * @param count how many
   * @param share how many of a hundred are copies; the others are news
   * @throws IOException if one cannot be written
   */
  public void write(Path folder, int count, int share) throws IOException {
    for (int i = 0; i < count; i++) {
      Path part = folder.resolve(Integer.toString(i / FILES_OF_A_FOLDER));
      Files.createDirectories(part);
      if (isCopy(i, share)) {
        Original original = copy(i, share);
        Files.write(part.resolve(i + original.ending), original.text);
        if (original.sidecar.isPresent()) {
          Files.write(part.resolve(i + SIDECAR), original.sidecar.get());
        }
      } else {
        Files.write(part.resolve(i + ".txt"), news(i));
      }
    }
  }

  /**
   * {@return a document of an endless collection, in memory}
   *
   * @param number which, from 0
   * @param share how many of a hundred are copies; the others are news
   */
  public Source source(int number, int share) {
    String name = Integer.toString(number);
    return isCopy(number, share)
        ? Source.of(name, name + copy(number, share).ending, copy(number, share).text)
        : Source.of(name, name + ".txt", news(number));
  }

  private static boolean isCopy(int number, int share) {
    return (number % 100) * share / 100 != ((number % 100) + 1) * share / 100;
  }

  private Original copy(int number, int share) {
    long nth = (long) number * share / 100;
    return originals.get((int) (nth % originals.size()));
  }

  private byte[] news(int number) {
    return news.text(number).getBytes(StandardCharsets.UTF_8);
  }
}
