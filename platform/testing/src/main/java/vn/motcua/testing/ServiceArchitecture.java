package vn.motcua.testing;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The rules every service keeps. Each has a sample under {@code samples} that breaks it, so that a rule which could never
 * fail would itself fail a test.
 */
public final class ServiceArchitecture {

    private static final List<String> SERVICES = List.of("vn.motcua.catalog", "vn.motcua.cases", "vn.motcua.feedback",
            "vn.motcua.reporting");

    private ServiceArchitecture() {
    }

    /** Checks a service's main classes, found by its root package. */
    public static void check(String rootPackage) {
        JavaClasses service = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
        if (service.isEmpty()) {
            throw new AssertionError("no class below " + rootPackage);
        }
        rules(rootPackage).values().forEach(rule -> rule.check(service));
    }

    /** The rules by name, as they hold for the service under a root package. */
    static Map<String, ArchRule> rules(String rootPackage) {
        String[] others = SERVICES.stream().filter(service -> !rootPackage.startsWith(service)).map(service -> service + "..")
                .toArray(String[]::new);
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("otherservice", noClasses().should().dependOnClassesThat().resideInAnyPackage(others)
                .because("services meet in events and nowhere else"));
        rules.put("clock", noClasses().should(callMethod(Instant.class, "now")).orShould(callMethod(LocalDate.class, "now"))
                .orShould(callMethod(LocalDateTime.class, "now")).orShould(callMethod(OffsetDateTime.class, "now"))
                .orShould(callMethod(ZonedDateTime.class, "now")).orShould(callMethod(System.class, "currentTimeMillis"))
                .orShould(callMethod(Clock.class, "systemUTC")).because("time comes from the injected clock"));
        rules.put("dumping", noClasses().should().resideInAnyPackage(Stream.of("util", "utils", "common", "core", "helper",
                "helpers", "manager", "impl", "dto").map(name -> ".." + name + "..").toArray(String[]::new))
                .because("such a package says nothing about what is in it"));
        rules.put("setter", methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).should()
                .haveNameNotMatching("set[A-Z].*").because("an aggregate changes through its verbs").allowEmptyShould(true));
        rules.put("fieldinjection", fields().should().notBeAnnotatedWith(Inject.class)
                .because("what an object needs stands in its constructor"));
        rules.put("resource", classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource")
                .because("HTTP is found by its name").allowEmptyShould(true));
        return rules;
    }
}
