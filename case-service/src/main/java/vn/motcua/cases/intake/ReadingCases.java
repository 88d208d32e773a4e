package vn.motcua.cases.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.CaseNotFound;
import vn.motcua.cases.life.CaseState;
import vn.motcua.cases.life.Cases;
import vn.motcua.cases.life.HistoryEntry;
import vn.motcua.identity.OutsideUnitScope;
import vn.motcua.identity.UnitScope;
import vn.motcua.rest.Cursor;
import vn.motcua.rest.InvalidCursor;
import vn.motcua.rest.Page;

/** Finds cases for those who may see them. */
@ApplicationScoped
public class ReadingCases {

    private final Cases cases;
    private final EntityManager entities;
    private final UnitScope scope;

    ReadingCases(Cases cases, EntityManager entities, UnitScope scope) {
        this.cases = cases;
        this.entities = entities;
        this.scope = scope;
    }

    @Transactional
    public Case read(String code) {
        CaseCode parsed = CaseCode.parse(code).orElseThrow(() -> new CaseNotFound(code));
        return visible(parsed, cases.byCode(parsed), this::showsItself);
    }

    @Transactional
    public List<HistoryEntry> history(String code) {
        return cases.historyOf(read(code));
    }

    /** Locks a case the caller may work on, until the transaction ends. */
    public Case forUpdate(String code) {
        CaseCode parsed = CaseCode.parse(code).orElseThrow(() -> new CaseNotFound(code));
        return visible(parsed, cases.byCodeForUpdate(parsed), this::holds);
    }

    /** Locks a case in which a unit of the caller takes part, until the transaction ends. */
    public Case forUpdateBeside(String code) {
        CaseCode parsed = CaseCode.parse(code).orElseThrow(() -> new CaseNotFound(code));
        return visible(parsed, cases.byCodeForUpdate(parsed), this::showsItself);
    }

    /** A code of another unit is refused alike whether a case bears it or not, so that guessing learns nothing. */
    private Case visible(CaseCode code, Optional<Case> found, Predicate<Case> permitted) {
        if (found.filter(permitted).isPresent()) {
            return found.get();
        }
        if (!scope.covers(code.unit())) {
            throw new OutsideUnitScope();
        }
        throw new CaseNotFound(code.text());
    }

    private boolean showsItself(Case subject) {
        return holds(subject) || subject.course().besideUnits().stream().anyMatch(scope::covers);
    }

    private boolean holds(Case subject) {
        return scope.covers(subject.receivingUnit()) || scope.covers(subject.processingUnit());
    }

    /** What a list is asked for; every part but the limit may be null. */
    public record Filter(String unit, CaseState state, LocalDate from, LocalDate to, String cursor, int limit) {
    }

    /** The newest first. */
    @Transactional
    public Page<Case> list(Filter filter) {
        if (filter.unit() != null) {
            scope.require(filter.unit());
        }
        List<String> after = filter.cursor() == null ? null : Cursor.decode(filter.cursor(), 2);
        StringBuilder where = new StringBuilder(
                "from Case where (course.processingUnit in :units or receivingUnit in :units or besideUnits is not null "
                        + "and function('jsonb_exists_any', besideUnits, :unitArray) = true)");
        where.append(filter.unit() == null ? ""
                : " and (course.processingUnit = :unit or receivingUnit = :unit or besideUnits is not null "
                        + "and function('jsonb_exists', besideUnits, :unit) = true)");
        where.append(filter.state() == null ? "" : " and state = :state");
        where.append(filter.from() == null ? "" : " and submittedOn >= :from");
        where.append(filter.to() == null ? "" : " and submittedOn <= :to");
        where.append(after == null ? "" : " and (submittedOn < :afterDay or submittedOn = :afterDay and code < :afterCode)");
        TypedQuery<Case> query = entities.createQuery(where + " order by submittedOn desc, code desc", Case.class)
                .setParameter("units", scope.units()).setParameter("unitArray", scope.units().toArray(String[]::new))
                .setMaxResults(filter.limit() + 1);
        if (filter.unit() != null) {
            query.setParameter("unit", filter.unit());
        }
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (filter.from() != null) {
            query.setParameter("from", filter.from());
        }
        if (filter.to() != null) {
            query.setParameter("to", filter.to());
        }
        if (after != null) {
            query.setParameter("afterDay", dayOf(after.get(0))).setParameter("afterCode", after.get(1));
        }
        return Page.of(query.getResultList(), filter.limit(),
                last -> Cursor.encode(last.submittedOn().toString(), last.code()));
    }

    private static LocalDate dayOf(String text) {
        try {
            return plausibleDay(text);
        } catch (DateTimeException e) {
            throw new InvalidCursor();
        }
    }

    /** @throws DateTimeException when it is no date, or one of a year that no case was ever handed in */
    static LocalDate plausibleDay(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1900 || day.getYear() > 2200) {
            throw new DateTimeException("a year beyond belief");
        }
        return day;
    }
}
