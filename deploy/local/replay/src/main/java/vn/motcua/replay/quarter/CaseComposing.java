package vn.motcua.replay.quarter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import vn.motcua.contracts.cases.StepKind;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.replay.province.ProcedureBook;
import vn.motcua.replay.province.PublishedVersion;
import vn.motcua.replay.province.Unit;

/** Draws a unit, a procedure, a day and a channel until they allow the outcome that is wanted. */
final class CaseComposing {

    private static final int PATIENCE = 20_000;

    private final OfficeTime office;
    private final ArrivalDays days;
    private final Demand demand;
    private final ProcedureBook book;
    private final Receiving receiving;
    private final Handling handling;
    private final Random random;

    CaseComposing(OfficeTime office, ArrivalDays days, Demand demand, ProcedureBook book, Receiving receiving,
            Handling handling, Random random) {
        this.office = office;
        this.days = days;
        this.demand = demand;
        this.book = book;
        this.receiving = receiving;
        this.handling = handling;
        this.random = random;
    }

    CaseDraft compose(Share share) {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            Optional<CaseDraft> draft = attempt(share);
            if (draft.isPresent()) {
                return draft.get();
            }
        }
        throw new IllegalStateException("no case of this province can be " + share);
    }

    private Optional<CaseDraft> attempt(Share share) {
        Unit unit = demand.unit(share.tier(), random);
        LocalDate day = dayFor(share).draw(random);
        Optional<PublishedVersion> held = book.versionOn(demand.procedure(unit, random), day);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        PublishedVersion version = held.get();
        Channel channel = demand.channel(unit, version.body().serviceLevel(), random);
        return switch (share.outcome()) {
            case REFUSED, NEVER_ACCEPTED, WITHDRAWN_BEFORE_ACCEPTANCE -> Optional
                    .of(new CaseDraft(unit, version, channel, share.outcome(), unaccepted(share.outcome(), day, channel)));
            default -> accepted(share, unit, version, channel, receiving.on(day, channel));
        };
    }

    private Optional<CaseDraft> accepted(Share share, Unit unit, PublishedVersion version, Channel channel,
            Reception reception) {
        // One version from submission to acceptance: which of two would be pinned is not this generator's to decide.
        if (!holds(version, reception.submittedAt().toLocalDate()) || !holds(version, reception.acceptedAt().toLocalDate())) {
            return Optional.empty();
        }
        Subject subject = new Subject(unit, version, channel, reception.acceptedAt());
        return handling.course(subject, share.outcome()).map(course -> {
            List<Step> timeline = new ArrayList<>(reception.steps());
            timeline.addAll(course);
            return new CaseDraft(unit, version, channel, share.outcome(), timeline);
        });
    }

    private boolean holds(PublishedVersion version, LocalDate day) {
        return book.versionOn(version.code(), day).filter(version::equals).isPresent();
    }

    private Weighted<LocalDate> dayFor(Share share) {
        return switch (share.outcome()) {
            case CLOSED_BEFORE_PERIOD -> days.before;
            case ACCEPTED_AFTER_PERIOD -> days.after;
            case OPEN_WITHIN_LIMIT, OPEN_OVERDUE -> share.carriedOver() ? days.before : days.lateInPeriod;
            default -> share.carriedOver() ? days.before : days.inPeriod;
        };
    }

    private List<Step> unaccepted(Outcome outcome, LocalDate day, Channel channel) {
        Step registered = receiving.registration(day, channel);
        long answered = office.minuteAt(registered.at()) + 10 + random.nextInt(OfficeTime.DAY);
        return switch (outcome) {
            case REFUSED -> List.of(registered,
                    Step.because(StepKind.REFUSED, office.at(answered), Wording.refusal(random)));
            case WITHDRAWN_BEFORE_ACCEPTANCE -> List.of(registered, Step.of(StepKind.WITHDRAWN, office.at(answered)));
            default -> random.nextBoolean() ? List.of(registered)
                    : List.of(registered,
                            Step.because(StepKind.SUPPLEMENT_REQUESTED, office.at(answered), Wording.SUPPLEMENT));
        };
    }
}
