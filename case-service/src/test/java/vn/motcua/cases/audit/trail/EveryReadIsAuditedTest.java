package vn.motcua.cases.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import jakarta.ws.rs.GET;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Whoever adds an address that shows cases says what it shows, or says here why it shows none. */
class EveryReadIsAuditedTest {

    /** A hash and a number; who stands in for whom; an empty form and its style. */
    private static final Set<String> SHOW_NO_CASE = Set.of("AuditResource.head", "DelegationResource.list",
            "WorklistResource.totals",
            "TrackingPageResource.ask", "TrackingPageResource.style");

    @Test
    void everyGetSaysWhatItShows() {
        // Given
        JavaClasses service = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.motcua.cases");

        // Then
        assertThat(silent(service)).containsExactlyInAnyOrderElementsOf(SHOW_NO_CASE);
        assertThat(gets(service)).hasSizeGreaterThan(5);
    }

    @Test
    void anAddressThatKeepsSilentIsFound() {
        assertThat(silent(new ClassFileImporter().importClasses(Silent.class, OfAClass.class))).containsExactly("Silent.get");
    }

    private static List<String> silent(JavaClasses classes) {
        return gets(classes).stream()
                .filter(method -> !method.isAnnotatedWith(Audited.class) && !method.getOwner().isAnnotatedWith(Audited.class))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName()).toList();
    }

    private static List<JavaMethod> gets(JavaClasses classes) {
        return classes.stream().flatMap(one -> one.getMethods().stream()).filter(method -> method.isAnnotatedWith(GET.class))
                .toList();
    }

    private static final class Silent {

        @GET
        String get() {
            return "a case";
        }
    }

    @Audited(What.READ)
    private static final class OfAClass {

        @GET
        String get() {
            return "a case";
        }
    }
}
