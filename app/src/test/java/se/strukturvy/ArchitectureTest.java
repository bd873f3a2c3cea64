package se.strukturvy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the order of packages, the fences around libraries, and "no package cycles". */
class ArchitectureTest {
  private static final String ROOT = "se.strukturvy.";

  /** Lowest first: each may use only those before it. */
  private static final List<String> ORDER =
      List.of(
          "geometry",
          "crs",
          "feature",
          "source",
          "style",
          "map",
          "render",
          "structure",
          "issue",
          "analysis",
          "workshop",
          "project",
          "report",
          "cli",
          "ui",
          "app");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("se.strukturvy");

  @TestFactory
  Stream<DynamicTest> packagesUseOnlyThoseBelow() {
    return IntStream.range(0, ORDER.size() - 1)
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    ORDER.get(i),
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(ROOT + ORDER.get(i) + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                ORDER.stream()
                                    .skip(i + 1)
                                    .map(above -> ROOT + above + "..")
                                    .toArray(String[]::new))
                            .allowEmptyShould(true)
                            .check(CLASSES)));
  }

  @Test
  void everyClassHasAPlaceInTheOrder() {
    noClasses()
        .should()
        .resideOutsideOfPackages(
            ORDER.stream().map(name -> ROOT + name + "..").toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void thereAreNoPackageCycles() {
    slices().matching("se.strukturvy.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void javaFxStaysInTheUserInterface() {
    fence("JavaFX", List.of("javafx..", "atlantafx..", "org.kordamp.."), "ui", "app");
  }

  @Test
  void sqlStaysWithTheDatabases() {
    fence(
        "SQL",
        List.of("java.sql..", "org.sqlite.."),
        "source.geopackage",
        "source.raster",
        "issue.sqlite");
  }

  @Test
  void java2dStaysWithPictures() {
    fence("Java2D", List.of("java.awt..", "javax.imageio.."), "render", "report");
  }

  @Test
  void pdfBoxStaysWithPages() {
    fence("PDFBox", List.of("org.apache.pdfbox..", "org.apache.fontbox.."), "report.pdf");
  }

  @Test
  void geoToolsStaysBehindOurTypes() {
    fence(
        "GeoTools", List.of("org.geotools..", "org.opengis.."), "crs", "feature", "source.raster");
  }

  @Test
  void noStaticsThatHoldState() {
    noFields()
        .that()
        .areStatic()
        .and()
        .areNotFinal()
        .should()
        .beDeclaredInClassesThat()
        .resideInAPackage("se.strukturvy..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static void fence(String what, List<String> library, String... allowed) {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            Stream.of(allowed).map(name -> ROOT + name + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library.toArray(String[]::new))
        .as(what + " is used only in " + String.join(", ", allowed))
        .check(CLASSES);
  }
}
