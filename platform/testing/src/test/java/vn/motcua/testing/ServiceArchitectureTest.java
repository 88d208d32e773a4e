package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

class ServiceArchitectureTest {

    private static final String SAMPLES = "vn.motcua.testing.samples.";

    static Stream<Map.Entry<String, ArchRule>> rules() {
        return ServiceArchitecture.rules("vn.motcua.testing").entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFailsOnItsSample(Map.Entry<String, ArchRule> rule) {
        // Given
        JavaClasses sample = new ClassFileImporter().importPackages(SAMPLES + rule.getKey());
        assertThat(sample).as("sample of %s", rule.getKey()).isNotEmpty();

        // Then
        assertThatThrownBy(() -> rule.getValue().check(sample)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyRuleHoldsForASoundService() {
        // Given
        JavaClasses sound = new ClassFileImporter().importPackages(SAMPLES + "sound");

        // Then
        ServiceArchitecture.rules("vn.motcua.testing").values().forEach(rule -> rule.check(sound));
    }
}
