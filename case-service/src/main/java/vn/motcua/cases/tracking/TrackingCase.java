package vn.motcua.cases.tracking;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import vn.motcua.cases.audit.WhoSaw;
import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.Cases;
import vn.motcua.cases.tracking.tries.AddressTries;
import vn.motcua.cases.tracking.tries.CodeTries;
import vn.motcua.cases.tracking.tries.TooManyTries;

/**
 * Shows a case to whoever knows its code and a second factor. A code that is no case's goes the same way, with the same
 * queries, the same count of tries and the same answer as a factor that is wrong.
 */
@ApplicationScoped
public class TrackingCase {

    private static final String FOUND = "found";
    private static final String NOT_FOUND = "not-found";
    private static final String TOO_MANY = "too-many";
    private static final List<String> OUTCOMES = List.of(FOUND, NOT_FOUND, TOO_MANY);

    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Phones put a typographic dash where a hyphen was typed. */
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");

    private final Cases cases;
    private final WhoSaw whoSaw;
    private final Catalogues catalogues;
    private final CodeTries codes;
    private final AddressTries addresses;
    private final MeterRegistry metrics;
    private final Clock clock;

    TrackingCase(Cases cases, WhoSaw whoSaw, Catalogues catalogues, CodeTries codes, AddressTries addresses,
            MeterRegistry metrics,
            Clock clock) {
        this.cases = cases;
        this.whoSaw = whoSaw;
        this.catalogues = catalogues;
        this.codes = codes;
        this.addresses = addresses;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Offers the counters as 0 from the start: the first wrong try is a rise as well. */
    void start(@Observes StartupEvent start) {
        OUTCOMES.forEach(this::lookups);
    }

    /**
     * @param code as it was typed: case and spaces do not matter
     * @param factor as it was typed
     * @param address whence it was asked, as {@code ClientAddress.key()} has it
     * @throws TrackingNotFound when there is no such case or the factor is not its
     * @throws TooManyTries when the code or the address was wrong too often
     */
    public TrackedCase track(String code, String factor, String address) {
        try {
            Optional<TrackedCase> found = addresses.trying(address, () -> readCode(code)
                    .flatMap(read -> QuarkusTransaction.requiringNew().call(() -> look(read, SecondFactor.typed(factor)))));
            lookups(found.isPresent() ? FOUND : NOT_FOUND).increment();
            return found.orElseThrow(TrackingNotFound::new);
        } catch (TooManyTries refusal) {
            lookups(TOO_MANY).increment();
            throw refusal;
        }
    }

    private static Optional<CaseCode> readCode(String typed) {
        String code = SPACE.matcher(DASH.matcher(typed).replaceAll("-")).replaceAll("");
        return CaseCode.parse(code.toUpperCase(Locale.ROOT));
    }

    private Optional<TrackedCase> look(CaseCode code, SecondFactor factor) {
        codes.begin(code);
        Case subject = cases.byCode(code).orElse(null);
        if (!factor.opens(subject)) {
            codes.fail(code);
            return Optional.empty();
        }
        return Optional.of(TrackedCase.of(subject, cases.historyOf(subject), whoSaw.of(code), catalogues.catalogue(),
                clock.instant()));
    }

    private Counter lookups(String outcome) {
        return metrics.counter("motcua.tracking.lookups", "outcome", outcome);
    }
}
