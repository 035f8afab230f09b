package org.spinout.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What keeps the house as it is meant to be. Every rule is shown to bite on {@code planted.PlantedFaults}. */
class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.spinout");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.spinout.house.planted");

    static Stream<ArchRule> rules() {
        return Stream.concat(shape(), habits());
    }

    private static Stream<ArchRule> shape() {
        return Stream.of(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.spinout", "org.spinout.process..", "org.spinout.webapps..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.camunda..")
                        .as("Only process, webapps and the configuration beside the application know the engine"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.spinout.process..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.spinout.process..")
                        .as("Nobody imports process"),
                noFields()
                        .should()
                        .beAnnotatedWith(Autowired.class)
                        .orShould()
                        .beAnnotatedWith(Value.class)
                        .as("What a class needs comes through its constructor"),
                noClasses()
                        .that()
                        .doNotHaveSimpleName("SpinOutService")
                        .should()
                        .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Service|Dto)$")
                        .as("A name says what a thing is in the field"));
    }

    private static Stream<ArchRule> habits() {
        return Stream.of(
                noClasses()
                        .that()
                        .doNotHaveSimpleName("EngineClock")
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(Clock.class, "systemUTC")
                        .orShould()
                        .callMethod(Clock.class, "systemDefaultZone")
                        .as("There is one clock, and it is injected"),
                noClasses()
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .as("Programs log, they do not print"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
