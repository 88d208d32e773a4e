package vn.motcua.feedback.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.motcua.feedback.catalogue.Catalogues;
import vn.motcua.time.CivilTime;

/** The limits and the calendar that hold for feedback of a day. */
@ApplicationScoped
public class TermsInForce {

    private static final String BUNDLED = "/rules/feedback-limits.json";

    private final HandlingLimits limits;
    private final Catalogues catalogues;

    /** @param file a rule file that takes the bundled one's place, so that an administrator can follow a new decree */
    TermsInForce(@ConfigProperty(name = "motcua.feedback.limits-file") Optional<Path> file, Catalogues catalogues) {
        this.limits = read(file);
        this.catalogues = catalogues;
    }

    /** @throws vn.motcua.feedback.catalogue.CalendarUnknown while no calendar came from the catalogue */
    public Terms forSubmissionAt(Instant submittedAt) {
        return new Terms(catalogues.catalogue().legalClock(), limits.on(CivilTime.dateOf(submittedAt)));
    }

    private static HandlingLimits read(Optional<Path> file) {
        try (InputStream rules = file.isPresent() ? Files.newInputStream(file.get())
                : TermsInForce.class.getResourceAsStream(BUNDLED)) {
            return HandlingLimits.read(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
