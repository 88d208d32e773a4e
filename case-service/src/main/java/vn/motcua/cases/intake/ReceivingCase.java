package vn.motcua.cases.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.cases.catalogue.Catalogue;
import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.cases.catalogue.ProcedureTerms;
import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.code.CaseCodes;
import vn.motcua.cases.life.Act;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.Cases;
import vn.motcua.cases.life.Intake;
import vn.motcua.cases.store.CaseSources;
import vn.motcua.cases.store.CaseSources.Source;
import vn.motcua.cases.store.MonthPartitions;
import vn.motcua.identity.CurrentCaller;
import vn.motcua.identity.UnitScope;
import vn.motcua.problem.InvalidRequest;

/** Takes a case in: registers it, or accepts it on the spot. */
@ApplicationScoped
public class ReceivingCase {

    private final Catalogues catalogues;
    private final ReceptionRules rules;
    private final ReusedDocuments reused;
    private final CaseCodes codes;
    private final Cases cases;
    private final CaseSources sources;
    private final MonthPartitions partitions;
    private final UnitScope scope;
    private final CurrentCaller caller;
    private final Clock clock;

    ReceivingCase(Catalogues catalogues, ReceptionRules rules, ReusedDocuments reused, CaseCodes codes, Cases cases,
            CaseSources sources,
            MonthPartitions partitions, UnitScope scope, CurrentCaller caller, Clock clock) {
        this.catalogues = catalogues;
        this.rules = rules;
        this.reused = reused;
        this.codes = codes;
        this.cases = cases;
        this.sources = sources;
        this.partitions = partitions;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    /** What came of a reception: a new case, or the one its natural key already names. */
    public record Reception(Case received, boolean isNew) {
    }

    @Transactional
    public Reception receive(ReceiveCaseRequest request) {
        scope.require(request.receivingUnit());
        if ((request.sourceSystem() == null) != (request.sourceId() == null)) {
            throw InvalidRequest.of("sourceId", "source-incomplete");
        }
        // Creating a partition locks the whole table, so it must be over before our transaction reads from it.
        partitions.ensure(Case.dayOf(clock.instant()));
        Optional<Case> known = alreadyReceived(request);
        return known.map(earlier -> new Reception(earlier, false)).orElseGet(() -> new Reception(takeIn(request), true));
    }

    private Optional<Case> alreadyReceived(ReceiveCaseRequest request) {
        if (request.sourceSystem() == null) {
            return Optional.empty();
        }
        Optional<Source> source = sources.claim(request.sourceSystem(), request.sourceId());
        source.ifPresent(found -> scope.require(CaseCode.parse(found.code()).orElseThrow().unit()));
        return source.flatMap(found -> CaseCode.parse(found.code())).flatMap(cases::byCode);
    }

    private Case takeIn(ReceiveCaseRequest request) {
        // PostgreSQL keeps microseconds: what is answered now must equal what is read later.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = Case.dayOf(now);
        Catalogue catalogue = catalogues.catalogue();
        rules.requireUnit(catalogue, "receivingUnit", request.receivingUnit(), today);
        if (request.processingUnit() != null) {
            rules.requireUnit(catalogue, "processingUnit", request.processingUnit(), today);
        }
        ProcedureTerms terms = rules.procedureOn(catalogue, request.procedureCode(), today);
        rules.requireChannel(terms, request.channel());
        rules.requireCondition(terms, request.condition());
        rules.requireKnownDocuments(terms, request.documentsOrNone());
        reused.require(request.applicant(), request.documentsOrNone(), today);
        if (request.acceptsAtOnce()) {
            rules.requireComplete(terms, request.condition(), request.documentsOrNone());
        }
        Act act = new Act(now, caller.get().username(), request.receivingUnit(),
                ActingRole.of(caller.get()), null, false);
        Intake intake = new Intake(request.receivingUnit(), request.firstProcessingUnit(), terms.code(), terms.version(),
                request.channel(),
                request.applicant(),
                request.subject(), request.documentsOrNone(), now, request.sourceSystem(), request.sourceId(),
                request.condition());
        CaseCode code = codes.next(request.receivingUnit(), today);
        Case received = request.acceptsAtOnce()
                ? Case.receive(intake, code, act, terms.limitFor(request.channel()), catalogue.legalClock())
                : Case.register(intake, code, act);
        cases.add(received);
        if (request.sourceSystem() != null) {
            sources.settle(request.sourceSystem(), request.sourceId(), received);
        }
        return received;
    }
}
