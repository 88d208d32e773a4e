package vn.motcua.reporting.marks;

import static vn.motcua.reporting.marks.FactKind.ACCEPTED;
import static vn.motcua.reporting.marks.FactKind.HANDED_OVER;
import static vn.motcua.reporting.marks.FactKind.PAYMENT_CONFIRMED;
import static vn.motcua.reporting.marks.FactKind.PAYMENT_REQUESTED;
import static vn.motcua.reporting.marks.FactKind.REFUSED;
import static vn.motcua.reporting.marks.FactKind.REGISTERED;
import static vn.motcua.reporting.marks.FactKind.RESOLUTION_CORRECTED;
import static vn.motcua.reporting.marks.FactKind.RESOLVED;
import static vn.motcua.reporting.marks.FactKind.STOPPED;
import static vn.motcua.reporting.marks.FactKind.SUPPLEMENT_REQUESTED;
import static vn.motcua.reporting.marks.FactKind.SUPPLEMENT_SUPPLIED;
import static vn.motcua.reporting.marks.FactKind.TRANSFERRED;
import static vn.motcua.reporting.marks.FactKind.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.CaseEvent;
import vn.motcua.contracts.cases.CaseImported;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.CaseRefused;
import vn.motcua.contracts.cases.CaseRegistered;
import vn.motcua.contracts.cases.CaseSentBack;
import vn.motcua.contracts.cases.CaseStopped;
import vn.motcua.contracts.cases.CaseTransferred;
import vn.motcua.contracts.cases.CaseWithdrawn;
import vn.motcua.contracts.cases.DocumentCounts;
import vn.motcua.contracts.cases.HandlingManner;
import vn.motcua.contracts.cases.HandoverMethod;
import vn.motcua.contracts.cases.PaymentConfirmed;
import vn.motcua.contracts.cases.PaymentRequested;
import vn.motcua.contracts.cases.ResolutionCorrected;
import vn.motcua.contracts.cases.ResultDocumentRecorded;
import vn.motcua.contracts.cases.ResultForm;
import vn.motcua.contracts.cases.ResultHandedOver;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.cases.ResultReappointed;
import vn.motcua.contracts.cases.StepKind;
import vn.motcua.contracts.cases.SupplementRequested;
import vn.motcua.contracts.cases.SupplementSupplied;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.time.CivilTime;
import vn.motcua.workingtime.Timeliness;

/** Random lives of cases that the law allows, as the events that tell them. The same random gives the same lives. */
public final class Lives {
    /** About half a year around the first quarter of 2024. */
    public static final Instant FIRST = Instant.parse("2023-11-01T01:00:00Z");
    private static final int MINUTES = 180 * 24 * 60;

    private final Random random;
    private final List<String> units;
    private final List<String> procedures;
    private final String prefix;
    private int number;

    /** @param prefix of the case codes */
    public Lives(Random random, String prefix, List<String> units, List<String> procedures) {
        this.prefix = prefix;
        this.random = random;
        this.units = units;
        this.procedures = procedures;
    }

    /** Any instant the lives may reach, now and then exactly at midnight or on a full hour. */
    public Instant instant() {
        long minutes = random.nextInt(MINUTES + 60 * 24 * 60);
        return FIRST.plus(Duration.ofMinutes(random.nextInt(4) == 0 ? minutes / 60 * 60 : minutes))
                .plusSeconds(random.nextInt(3) == 0 ? random.nextInt(60) : 0);
    }

    /** One case as live events told it, in order. */
    public List<CaseEvent> life() {
        CaseRef ref = new CaseRef(prefix + ++number, any(units), any(procedures), 1, Channel.values()[random.nextInt(3)]);
        List<CaseEvent> events = new ArrayList<>();
        Instant at = FIRST.plus(Duration.ofMinutes(random.nextInt(MINUTES)));
        if (random.nextInt(3) == 0) {
            events.add(new CaseRegistered(ref, at));
            at = later(at, 2);
            if (random.nextInt(10) == 0) {
                events.add(new SupplementRequested(ref, at, false));
                at = later(at, 3);
                events.add(new SupplementSupplied(ref, at, null, documents()));
                at = later(at, 1);
            }
            if (random.nextInt(8) == 0) {
                events.add(new CaseRefused(ref, at));
                return events;
            }
        }
        Instant due = random.nextInt(10) == 0 ? null : later(at, 12);
        events.add(new CaseAccepted(ref, at, at, due, documents()));
        while (random.nextInt(3) != 0) {
            at = later(at, 5);
            switch (random.nextInt(4)) {
                case 0 -> events.add(switch (random.nextInt(4)) {
                    case 0 -> new ResultReappointed(ref, at, due == null ? at : due, later(at, 9));
                    case 1 -> new CaseSentBack(ref, any(units), any(units), at);
                    default -> new CaseTransferred(ref, ref.receivingUnit(), any(units), at);
                });
                case 1 -> {
                    events.add(new SupplementRequested(ref, at, true));
                    at = later(at, 8);
                    if (random.nextInt(5) == 0) {
                        events.add(random.nextBoolean() ? new CaseWithdrawn(ref, at, due) : new CaseStopped(ref, at, due));
                        return events;
                    }
                    due = due == null ? null : later(random.nextInt(4) == 0 ? due.minus(Duration.ofDays(6)) : at, 8);
                    events.add(new SupplementSupplied(ref, at, due, documents()));
                }
                case 2 -> {
                    events.add(new PaymentRequested(ref, at, 20_000));
                    at = later(at, 2);
                    due = due == null ? null : later(at, 6);
                    events.add(new PaymentConfirmed(ref, at, due, random.nextBoolean()));
                }
                default -> {
                    events.add(new ResultIssued(ref, at, due));
                    at = later(at, 4);
                    while (random.nextInt(3) == 0) {
                        events.add(new ResultDocumentRecorded(ref, at, any(List.of(ResultForm.values()))));
                        at = later(at, 2);
                    }
                    if (random.nextInt(3) != 0) {
                        events.add(new ResultHandedOver(ref, at, HandoverMethod.POSTAL, told(random.nextBoolean())));
                        return events;
                    }
                    due = due == null ? null : later(at, 5);
                    events.add(new ResolutionCorrected(ref, at, due));
                }
            }
        }
        return events;
    }

    private DocumentCounts documents() {
        return told(new DocumentCounts(1, null, null, told(1 + random.nextInt(3)), told(1), told(2)));
    }

    /** What another system may tell of the manner. */
    public HandlingManner manner() {
        return told(new HandlingManner(documents(), told(any(List.of(ResultForm.values()))), told(HandoverMethod.ELECTRONIC),
                told(random.nextBoolean())));
    }

    private <T> T told(T something) {
        return random.nextBoolean() ? something : null;
    }

    /** The same life told in one piece, as a short import tells it: no apology, no manner, nor how a payment was made. */
    public static CaseImported imported(List<CaseEvent> life) {
        return imported(life, null);
    }

    /** @param manner null for nothing told of it */
    public static CaseImported imported(List<CaseEvent> life, HandlingManner manner) {
        CaseFacts facts = factsOf(life);
        return new CaseImported(facts.ref(), facts.steps().get(0).at(), facts.steps().stream()
                .filter(step -> step.kind() != FactKind.REAPPOINTED && step.kind() != FactKind.RESULT_RECORDED)
                .map(step -> new CaseImported.Step(kindTold(step.kind()), step.at(), step.dueAt(), step.unit())).toList(),
                null, manner);
    }

    private static StepKind kindTold(FactKind kind) {
        return switch (kind) {
            case PAID_ONLINE -> StepKind.PAYMENT_CONFIRMED;
            case SENT_BACK -> StepKind.TRANSFERRED;
            default -> StepKind.valueOf(kind.name());
        };
    }

    public static CaseFacts factsOf(List<CaseEvent> life) {
        CaseFacts facts = null;
        for (CaseEvent event : life) {
            facts = CaseFacts.after(facts, event);
        }
        return facts;
    }

    /** How a case stood just before an instant, read off its timeline by other means than marks. */
    public static State stateBefore(CaseFacts facts, Instant instant) {
        State state = State.UNKNOWN;
        Instant due = null;
        for (CaseFacts.Step step : facts.steps()) {
            if (!step.at().isBefore(instant)) {
                break;
            }
            FactKind kind = step.kind();
            boolean open = state == State.RUNNING || state == State.WAITING;
            if (kind == ACCEPTED) {
                state = State.RUNNING;
                due = step.dueAt();
            } else if (open && (kind == SUPPLEMENT_REQUESTED || kind == PAYMENT_REQUESTED)) {
                state = State.WAITING;
            } else if (open && Set.of(SUPPLEMENT_SUPPLIED, PAYMENT_CONFIRMED, FactKind.PAID_ONLINE).contains(kind)
                    || kind == RESOLUTION_CORRECTED) {
                state = State.RUNNING;
                due = step.dueAt();
            } else if (kind == RESOLVED || kind == WITHDRAWN || kind == STOPPED) {
                state = State.CLOSED;
            } else if (kind != TRANSFERRED && kind != FactKind.SENT_BACK && kind != FactKind.REAPPOINTED && kind != HANDED_OVER
                    && kind != REGISTERED && kind != REFUSED && open) {
                throw new IllegalStateException("unforeseen " + kind);
            }
        }
        return state == State.RUNNING && due != null && due.isBefore(instant) ? State.OVERDUE : state;
    }

    /** What a case was closed as just before an instant; empty while it is open, again or still. */
    public static Optional<Timeliness> closedBefore(CaseFacts facts, Instant instant) {
        if (stateBefore(facts, instant) != State.CLOSED) {
            return Optional.empty();
        }
        CaseFacts.Step closing = facts.steps().stream().filter(step -> step.at().isBefore(instant))
                .filter(step -> Set.of(RESOLVED, WITHDRAWN, STOPPED).contains(step.kind()))
                .reduce((one, later) -> later).orElseThrow();
        return Optional.of(closing.kind() == WITHDRAWN ? Timeliness.ON_TIME
                : Timeliness.byDate(closing.at(), closing.dueAt(), CivilTime.ZONE));
    }

    /** Where a case may stand. */
    public enum State {
        UNKNOWN,
        RUNNING,
        OVERDUE,
        WAITING,
        CLOSED;

        public boolean isOpen() {
            return this == RUNNING || this == OVERDUE || this == WAITING;
        }
    }

    private Instant later(Instant from, int days) {
        return from.plus(Duration.ofMinutes(1 + random.nextInt(days * 24 * 60)));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
