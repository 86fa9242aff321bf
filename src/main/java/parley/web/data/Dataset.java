package parley.web.data;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import parley.web.graph.Data;

/** The dataset as a whole, for people and for machines. */
public final class Dataset {
  private final Data data;
  private final Census census;

  /**
   * Describes a dataset.
   *
   * @param data the dataset
   * @param census counts it
   */
  public Dataset(Data data, Census census) {
    this.data = data;
    this.census = census;
  }

  /** {@return what it is called} */
  public static String title() {
    return Phrases.of("title");
  }

  /**
   * {@return what names the state of the data, the same for the same data in every store; empty
   * while they are being counted}
   */
  public Optional<String> version() {
    return census.known().map(Statistics::version);
  }

  /**
   * {@return its page; without numbers while it is being counted} To be called inside {@link
   * Data#read}.
   */
  public DataView.Page page() {
    return new DatasetPage(data).of(census.find());
  }

  /** {@return its description in DCAT and VoID; empty while it is being counted} */
  public Optional<Graph> description() {
    return census.find().map(numbers -> data.read(() -> Catalogue.of(data, numbers)));
  }
}
