package vn.motcua.cases.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.cases.audit.trail.NamesCase;
import vn.motcua.cases.life.Applicant;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.SubmittedDocument;
import vn.motcua.cases.life.Term;
import vn.motcua.cases.life.Verb;
import vn.motcua.contracts.cases.HandoverMethod;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.workingtime.LimitUnit;

/**
 * A case as those who handle it see it; properties that do not apply yet are absent.
 *
 * @param assignee the account that has it in hand within the processing unit
 * @param besideUnits units that take part now beside the processing unit; absent while there is none
 * @param promisedAt when the applicant was told to expect the result: the due date, or what the office promised anew
 * @param lookupPin the second factor of public tracking, as the receipt bears it
 * @param condition which of the procedure's conditions decides what documents it needs
 * @param handedOverBy how the result reached the applicant, where anybody said
 * @param fullyOnline whether it was handled fully online, where that is known
 * @param forms the printed form that goes with an allowed verb, by verb: 01 to 05, or stop-notice
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(String code, String state, int stateCode, String stateName, String receivingUnit, String processingUnit,
        String assignee,
        List<String> besideUnits,
        String procedureCode, int procedureVersion, Channel channel, Applicant applicant, String subject, String lookupPin,
        List<SubmittedDocument> documents, String condition, Instant submittedAt, Instant acceptedAt, LimitView timeLimit,
        Instant dueAt, Instant promisedAt,
        Instant closedAt, Long paymentVnd, String resultNumber, HandoverMethod handedOverBy,
        @Schema(description = "Submitted online, fees paid online or none, result handed over electronically or by post; absent where that is not known") Boolean fullyOnline,
        String sourceSystem, String sourceId, List<String> allowedVerbs,
        Map<String, String> forms, long version) implements NamesCase {

    /** The statutory limit pinned at acceptance. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LimitView(LimitUnit unit, BigDecimal value) {

        public static LimitView of(Term term) {
            return term == null || !term.hasLimit() ? null : new LimitView(term.unit(), term.limit().value());
        }
    }

    private static Map<String, String> forms(Case subject) {
        return subject.allowedVerbs().stream().filter(verb -> verb.form() != null)
                .collect(Collectors.toMap(Verb::path, Verb::form, (one, other) -> one, TreeMap::new));
    }

    public static CaseView of(Case subject) {
        return new CaseView(subject.code(), subject.state().name(), subject.state().code(), subject.state().vietnamese(),
                subject.receivingUnit(), subject.processingUnit(), subject.course().assignee(),
                subject.course().besideUnits().isEmpty() ? null : subject.course().besideUnits(), subject.procedureCode(),
                subject.procedureVersion(),
                subject.channel(), subject.applicant(), subject.subject(), subject.lookupPin(), subject.documents(),
                subject.condition(),
                subject.submittedAt(),
                subject.term() == null ? null : subject.term().from(), LimitView.of(subject.term()), subject.dueAt(),
                subject.promisedAt(),
                subject.closedAt(), subject.paymentVnd(), subject.resultNumber(),
                subject.manner().handedOverBy(), subject.manner().fullyOnline(), subject.sourceSystem(),
                subject.sourceId(), subject.allowedVerbs().stream().map(Verb::path).toList(), forms(subject),
                subject.version());
    }
}
