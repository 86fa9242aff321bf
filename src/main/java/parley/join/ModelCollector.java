package parley.join;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Puts what is read into a model, prefixes too, which XPath may use. */
final class ModelCollector extends AbstractRDFHandler {
  private final Model model;

  ModelCollector(Model model) {
    this.model = model;
  }

  @Override
  public void handleNamespace(String prefix, String namespace) {
    model.setNamespace(prefix, namespace);
  }

  @Override
  public void handleStatement(Statement statement) {
    model.add(statement);
  }
}
