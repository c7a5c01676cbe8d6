package org.glossator.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.net.URL;
import org.glossator.Launcher;

/// The lines between the packages, as docs/architecture.md draws them.
@AnalyzeClasses(packagesOf = Launcher.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "org.glossator.";

    @ArchTest
    static final ArchRule letterKnowsNobody =
            only("letter")
                    .because("a text and the places in it are what everything else speaks of");

    @ArchTest
    static final ArchRule schemaKnowsNobody =
            only("schema").because("labels are a project's own, not the program's");

    @ArchTest
    static final ArchRule marksAreValuesOverLettersAndLabels =
            only("mark", "letter", "schema")
                    .because("undo, log and export all rest on edits that need nothing else");

    @ArchTest
    static final ArchRule queriesAreValuesOverLettersAndMarks =
            only("query", "letter", "schema", "mark")
                    .because("the window, the command line and exports ask the same questions");

    @ArchTest
    static final ArchRule intakeMakesLettersAndMarks =
            only("intake", "letter", "schema", "mark")
                    .because("decoding and normalising happen once, before anything else");

    @ArchTest
    static final ArchRule detectorsAreFunctionsOfTheText =
            only("detect", "letter", "schema", "mark")
                    .because("the same text must always give the same suggestions");

    @ArchTest
    static final ArchRule storeKnowsRecordsOnly =
            only("store", "letter", "schema", "mark")
                    .because("what is on disk must not depend on what is on the screen");

    @ArchTest
    static final ArchRule exportTakesWhatIsStored =
            only("export", "letter", "schema", "mark")
                    .because("an export takes what is stored, never what a screen shows");

    @ArchTest
    static final ArchRule qualityIsPureFunctions =
            only("quality", "letter", "schema", "mark")
                    .because("a number that states quality must come from the marks alone");

    @ArchTest
    static final ArchRule sessionKnowsNoScreen =
            noClasses()
                    .that()
                    .resideInAPackage(BASE + "session..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(BASE + "ui..", BASE + "cli..")
                    .because("the use cases serve the window and the command line alike");

    @ArchTest
    static final ArchRule windowAndCommandLineAreApart =
            noClasses()
                    .that()
                    .resideInAPackage(BASE + "ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(BASE + "cli..")
                    .because("both are thin over the session");

    @ArchTest
    static final ArchRule commandLineNeedsNoToolkit =
            noClasses()
                    .that()
                    .resideInAPackage(BASE + "cli..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(BASE + "ui..", "javafx..")
                    .because("scripts run where no display is");

    @ArchTest
    static final ArchRule nobodyKnowsTheRoot =
            noClasses()
                    .that(not(resideInAnyPackage("org.glossator")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.glossator")
                    .because("the composition root knows the parts, not the other way about");

    @ArchTest
    static final ArchRule javafxStaysInTheWindow =
            noClasses()
                    .that(not(resideInAnyPackage(BASE + "ui..", "org.glossator")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..", "org.fxmisc..", "org.controlsfx..", "atlantafx..")
                    .because("everything but the window must run without a toolkit");

    @ArchTest
    static final ArchRule sqlStaysInTheStore =
            noClasses()
                    .that(not(resideInAnyPackage(BASE + "store..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.jooq..", "org.h2..", "java.sql..", "org.flywaydb..")
                    .because("one package knows how a project lies on disk");

    @ArchTest
    static final ArchRule partsOfTheWindowDoNotKnowTheShell =
            noClasses()
                    .that(
                            resideInAnyPackage(BASE + "ui..")
                                    .and(not(resideInAnyPackage(BASE + "ui.shell.."))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(BASE + "ui.shell..")
                    .because("a part is told what to show and tells what was chosen");

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            SlicesRuleDefinition.slices()
                    .matching(BASE + "(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a cycle is one package that pretends to be two");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .resideInAnyPackage("..common..", "..impl..", "..util..")
                    .because("a drawer without a name fills with what nobody finds again");

    @ArchTest
    static final ArchRule noStaticMutableState =
            fields().that()
                    .areStatic()
                    .and()
                    .areDeclaredInClassesThat(not(resideInAnyPackage(BASE + "store.table..")))
                    .should()
                    .beFinal()
                    .because("state that everyone can reach is state that no test can trust");

    @ArchTest
    static final ArchRule marksAreWrittenInBothForms =
            classes()
                    .that()
                    .haveFullyQualifiedName(BASE + "store.MarkWriter")
                    .should()
                    .onlyBeAccessed()
                    .byClassesThat()
                    .haveNameMatching(".*\\.store\\.(MarkWriter|EditRows|MarkChanges)")
                    .because("whoever writes marks has to bring the packed ones along");

    @ArchTest
    static final ArchRule loggingThroughTheFacade =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..")
                    .because("the program logs through SLF4J only");

    @ArchTest
    static final ArchRule nothingGoesOut =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
                                    .or(describe("are for networks", ArchitectureTest::isForNet)))
                    .orShould()
                    .callMethodWhere(
                            describe(
                                    "a URL is opened",
                                    call ->
                                            call.getTargetOwner().isEquivalentTo(URL.class)
                                                    && call.getName().matches("open.*|getCont.*")))
                    .because("letters hold health information, and stay on the machine");

    private static boolean isForNet(JavaClass used) {
        return used.getPackageName().matches("java\\.(net|nio\\.channels)")
                && used.getSimpleName().matches(".*(Socket|Connection|Address|Datagram).*");
    }

    /// A package may use the ones named, itself, and whatever is not Glossator's.
    private static ClassesShouldConjunction only(String own, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = BASE + own + "..";
        for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = BASE + others[i] + "..";
        }
        return classes()
                .that()
                .resideInAPackage(BASE + own + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed).or(not(resideInAnyPackage("org.glossator.."))));
    }
}
