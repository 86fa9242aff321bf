package parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the packages to the order in which data passes through them. */
final class ArchitectureTest {
  static final List<String> ORDER =
      List.of(
          "authority",
          "document",
          "extract",
          "merge",
          "rdf",
          "join",
          "score",
          "store",
          "web",
          "bench");

  private static final JavaClasses MAIN =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("parley");

  @ParameterizedTest
  @FieldSource("ORDER")
  void usesOnlyEarlierPackages(String name) {
    List<String> later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size());
    noClasses()
        .that()
        .resideInAPackage(in(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later.stream().map(ArchitectureTest::in).toArray(String[]::new))
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void everyPackageHasAPlaceInTheOrder() {
    classes()
        .should()
        .resideInAnyPackage(ORDER.stream().map(ArchitectureTest::in).toArray(String[]::new))
        .orShould()
        .resideInAPackage("parley")
        .check(MAIN);
  }

  @Test
  void onlyTheCommandLineUsesTheCommandLine() {
    noClasses()
        .that()
        .resideInAnyPackage("parley.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("parley")
        .check(MAIN);
  }

  @Test
  void nQuadsStandBetweenRdfAndStore() {
    noClasses()
        .that()
        .resideInAnyPackage(in("store"), in("web"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            in("authority"), in("document"), in("extract"), in("merge"), in("rdf"), in("join"))
        .check(MAIN);
  }

  /** Mapping by RML makes statements, which {@code rdf} writes into the graph of an import. */
  @Test
  void rdf4jStaysInRdfAndJoin() {
    noClasses()
        .that()
        .resideOutsideOfPackages(in("rdf"), in("join"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.eclipse.rdf4j..")
        .check(MAIN);
  }

  @Test
  void jenaStaysInStoreAndWeb() {
    noClasses()
        .that()
        .resideOutsideOfPackages(in("store"), in("web"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(MAIN);
  }

  private static String in(String name) {
    return "parley." + name + "..";
  }
}
