package yoga;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The layers: imports go down only, the edges do not know one another, and the core knows no clock, file or terminal. */
@AnalyzeClasses(packages = "yoga", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] CORE = {
        "yoga.practice..", "yoga.session..", "yoga.rescue..", "yoga.progress..", "yoga.figure.."
    };

    private static final Set<String> CLOCKS = Set.of("now", "nanoTime", "currentTimeMillis", "sleep", "systemDefault");

    @ArchTest
    static final ArchRule importsGoDownOnly = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("Main")
            .definedBy("yoga")
            .layer("cli")
            .definedBy("yoga.cli..")
            .layer("terminal")
            .definedBy("yoga.terminal..")
            .layer("store")
            .definedBy("yoga.store..")
            .layer("notify")
            .definedBy("yoga.notify..")
            .layer("sound")
            .definedBy("yoga.sound..")
            .layer("calendar")
            .definedBy("yoga.calendar..")
            .layer("job")
            .definedBy("yoga.job..")
            .layer("session")
            .definedBy("yoga.session..")
            .layer("rescue")
            .definedBy("yoga.rescue..")
            .layer("progress")
            .definedBy("yoga.progress..")
            .layer("figure")
            .definedBy("yoga.figure..")
            .layer("practice")
            .definedBy("yoga.practice..")
            .whereLayer("Main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("Main")
            .whereLayer("terminal")
            .mayOnlyBeAccessedByLayers("Main", "cli")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("Main", "cli")
            .whereLayer("notify")
            .mayOnlyBeAccessedByLayers("Main", "cli")
            .whereLayer("sound")
            .mayOnlyBeAccessedByLayers("Main", "cli")
            .whereLayer("calendar")
            .mayOnlyBeAccessedByLayers("Main", "cli")
            .whereLayer("job")
            .mayOnlyBeAccessedByLayers("Main", "cli")
            .whereLayer("session")
            .mayOnlyBeAccessedByLayers("Main", "cli", "terminal", "sound", "store")
            .whereLayer("rescue")
            .mayOnlyBeAccessedByLayers("Main", "cli", "terminal", "store", "notify", "calendar")
            .whereLayer("progress")
            .mayOnlyBeAccessedByLayers("Main", "cli", "terminal", "store")
            .whereLayer("figure")
            .mayOnlyBeAccessedByLayers("Main", "cli", "terminal", "store");

    @ArchTest
    static final ArchRule theCoreUsesTheBaseModuleOnly = classes()
            .that(resideInAnyPackage(CORE))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "yoga.practice..",
                    "yoga.session..",
                    "yoga.rescue..",
                    "yoga.progress..",
                    "yoga.figure..",
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.math..",
                    "java.text..",
                    "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule theCoreKnowsNoClock = noClasses()
            .that(resideInAnyPackage(CORE))
            .should()
            .callMethodWhere(describe(
                    "asks a clock or sleeps",
                    call -> CLOCKS.contains(call.getTarget().getName()) && isJava(call.getTarget())));

    @ArchTest
    static final ArchRule theCoreDoesNotPrint = noClasses()
            .that(resideInAnyPackage(CORE))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule thePracticeKnowsNothingAboveIt = noClasses()
            .that()
            .resideInAPackage("yoga.practice..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("yoga.session..", "yoga.rescue..", "yoga.progress..", "yoga.figure.."));

    /** Loading the desktop's sound takes time and threads: one class does, where a device is opened. */
    @ArchTest
    static final ArchRule oneClassKnowsTheSoundDevices = noClasses()
            .that(describe("are not the device itself", type -> !type.getName().startsWith("yoga.sound.SoundDevice")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.sound..", "java.awt..", "javax.swing.."));

    private static boolean isJava(AccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.");
    }
}
