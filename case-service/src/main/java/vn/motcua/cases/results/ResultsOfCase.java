package vn.motcua.cases.results;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.cases.files.CaseFile;
import vn.motcua.cases.files.CaseFiles;
import vn.motcua.cases.intake.ReadingCases;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.CaseState;
import vn.motcua.cases.life.Cases;
import vn.motcua.contracts.cases.ResultForm;
import vn.motcua.identity.CurrentCaller;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.time.UuidV7;

/** Records and shows what a resolved case has come to. */
@ApplicationScoped
public class ResultsOfCase {

    private final ReadingCases reading;
    private final Cases cases;
    private final CaseResults results;
    private final CaseFiles files;
    private final CurrentCaller caller;
    private final Clock clock;

    ResultsOfCase(ReadingCases reading, Cases cases, CaseResults results, CaseFiles files, CurrentCaller caller, Clock clock) {
        this.reading = reading;
        this.cases = cases;
        this.results = results;
        this.files = files;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public List<ResultView> list(String code) {
        Case subject = reading.read(code);
        return results.of(subject).stream().map(result -> ResultView.of(subject, result)).toList();
    }

    /**
     * @throws NoResultYet when the case is not resolved
     * @throws ResultRecorded when a result that holds bears the same number
     * @throws InvalidRequest when it is dated in the future, its file is not among the case's results, or its form and its
     *         having
     *         a file contradict each other
     */
    @Transactional
    public ResultView record(String code, RecordResultRequest request) {
        Case subject = reading.forUpdate(code);
        if (!isResolved(subject)) {
            throw new NoResultYet(subject.state());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (request.issuedOn().isAfter(Case.dayOf(now))) {
            throw InvalidRequest.of("issuedOn", "result-in-the-future");
        }
        if (request.fileId() != null && files.of(subject).stream().noneMatch(file -> file.id().equals(request.fileId())
                && file.documentCode().equals(CaseFile.RESULT))) {
            throw InvalidRequest.of("fileId", "result-file-unknown");
        }
        ResultForm form = request.formOrUsual();
        if ((form == ResultForm.PAPER) != (request.fileId() == null)) {
            throw InvalidRequest.of("form", "result-form-and-file");
        }
        if (results.of(subject).stream().anyMatch(
                there -> there.number().equals(request.number()) && !isSuperseded(subject, there))) {
            throw new ResultRecorded(request.number());
        }
        CaseResult result = new CaseResult(UuidV7.at(now), subject.id(), subject.submittedOn(), request.documentName(),
                request.number(), request.issuedOn(), request.signer(), request.fileId(), form, now, caller.get().username());
        results.add(result);
        if (form != ResultForm.PAPER) {
            subject.recordResult(now, form);
            cases.change(subject);
        }
        return ResultView.of(subject, result);
    }

    private static boolean isResolved(Case subject) {
        return subject.state() == CaseState.RESOLVED || subject.state() == CaseState.RETURNED;
    }

    /** A corrected resolution takes its results along: they were recorded before the case was closed for good. */
    static boolean isSuperseded(Case subject, CaseResult result) {
        return !isResolved(subject) || result.recordedAt().isBefore(subject.closedAt());
    }
}
