package vn.motcua.reporting.index.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;
import vn.motcua.problem.FieldError;
import vn.motcua.problem.StrictJson;
import vn.motcua.reporting.indicators.Figures;

/** Every version of every index, read at start; a faulty rule file stops the service then and not a score in the evening. */
@Startup
@ApplicationScoped
public class Definitions {
    private static final List<String> BUNDLED = List.of("/rules/index-766.json", "/rules/one-stop-nine-criteria.json",
            "/rules/cchc-sample.json", "/rules/year-end-tasks-sample.json");

    private final Map<String, List<IndexDefinition>> byCode;

    /** @param files rule files beside the bundled ones: a new decree's version, a province's own index */
    Definitions(@ConfigProperty(name = "motcua.index.rule-files") Optional<List<Path>> files) {
        List<IndexDefinition> read = new ArrayList<>();
        for (String bundled : BUNDLED) {
            read.add(read(bundled, () -> Definitions.class.getResourceAsStream(bundled)));
        }
        files.orElse(List.of()).forEach(file -> read.add(read(file.toString(), () -> Files.newInputStream(file))));
        byCode = read.stream().collect(Collectors.groupingBy(IndexDefinition::code));
        byCode.values().forEach(Definitions::orderAndCompare);
    }

    /** Every version, by code and version. */
    public List<IndexDefinition> all() {
        return byCode.values().stream().flatMap(List::stream)
                .sorted(Comparator.comparing(IndexDefinition::code).thenComparingInt(IndexDefinition::version)).toList();
    }

    /**
     * The version in force on a day; empty when none is.
     *
     * @throws IndexNotFound when there is no index of that code at all
     */
    public Optional<IndexDefinition> inForce(String code, LocalDate day) {
        List<IndexDefinition> versions = byCode.get(code);
        if (versions == null) {
            throw new IndexNotFound(code);
        }
        return versions.stream().filter(version -> version.inForceOn(day)).findFirst();
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    private static IndexDefinition read(String file, Source source) {
        try (InputStream rules = source.open()) {
            IndexDefinition definition = read(rules);
            List<FieldError> faults = DefinitionCheck.faultsOf(definition, Figures.names(), "");
            if (!faults.isEmpty()) {
                throw new IllegalStateException(file + ": " + faults.stream()
                        .map(fault -> fault.field() + " " + fault.reason()).collect(Collectors.joining(", ")));
            }
            return definition;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Reads to the letter and does not check. */
    static IndexDefinition read(InputStream rules) throws IOException {
        return StrictJson.apply(new ObjectMapper()).readValue(rules, IndexDefinition.class);
    }

    private static void orderAndCompare(List<IndexDefinition> versions) {
        versions.sort(Comparator.comparing(IndexDefinition::validFrom));
        for (int i = 1; i < versions.size(); i++) {
            if (versions.get(i - 1).inForceOn(versions.get(i).validFrom())) {
                throw new IllegalStateException("two versions of index " + versions.get(i).code() + " are in force on "
                        + versions.get(i).validFrom());
            }
        }
    }
}
