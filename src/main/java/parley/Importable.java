package parley;

import parley.join.Catalogue;
import parley.join.RdfImport;
import parley.join.Register;

/** What is brought in under one name. */
sealed interface Importable {

  /** {@return the name of the import, a step of a path} */
  String name();

  /** {@return whether rows of it may tell something in words} */
  boolean tells();

  /**
   * Files of a register, with a mapping.
   *
   * @param register the files
   * @param given what the user says of them
   */
  record Rows(Register register, Catalogue.Given given) implements Importable {
    @Override
    public String name() {
      return register.name();
    }

    @Override
    public boolean tells() {
      return register.tells();
    }
  }

  /**
   * Files of RDF.
   *
   * @param name of the import
   * @param files the files
   * @param given what the user says of them
   */
  record Rdf(String name, RdfImport files, Catalogue.Given given) implements Importable {
    @Override
    public boolean tells() {
      return false;
    }
  }
}
