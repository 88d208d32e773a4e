package vn.motcua.cases.worklist;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

import vn.motcua.problem.InvalidRequest;
import vn.motcua.time.CivilTime;

/** Why a case is on the desk. Groups overlap: an overdue case is an open one. */
public enum WorklistGroup {

    /** Handed in and neither refused nor closed, whether the clock runs, stands still or has not started. */
    OPEN("state <> 'RESOLVED'"),
    /** Handed in and not checked yet. */
    REGISTERED("state = 'REGISTERED'"),
    /** Due before this day ends, and not overdue. */
    DUE_TODAY("state <> 'RESOLVED' AND due_at >= :now AND due_at < :tomorrow"),
    /** Its due instant has passed. */
    OVERDUE("state <> 'RESOLVED' AND due_at < :now"),
    /** The applicant has to bring documents or to pay; after acceptance the clock stands still. */
    WAITING("state IN ('SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED')"),
    /** The result is there, the applicant has not taken it. */
    READY_TO_HAND_OVER("state = 'RESOLVED'");

    private final String condition;

    WorklistGroup(String condition) {
        this.condition = condition;
    }

    /** The group as SQL over {@code open_case}, with a mark for each of {@link #instants}. */
    String condition() {
        return condition.replace(":now", "?").replace(":tomorrow", "?");
    }

    /** The instants that the condition's marks stand for, in order. */
    Object[] instants(Instant now) {
        Instant tomorrow = CivilTime.startOf(CivilTime.dateOf(now).plusDays(1));
        return Stream.of(condition.split(" ")).filter(word -> word.startsWith(":"))
                .map(word -> word.equals(":now") ? now : tomorrow).toArray();
    }

    /** The group as it stands in an address, such as {@code due-today}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws InvalidRequest when there is no such group */
    static WorklistGroup of(String path) {
        return Stream.of(values()).filter(group -> group.path().equals(path)).findFirst()
                .orElseThrow(() -> InvalidRequest.of("group", "parameter-unreadable"));
    }
}
