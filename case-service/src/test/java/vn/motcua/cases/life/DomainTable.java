package vn.motcua.cases.life;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The transition table of the domain document, written down a second time by state codes and apart from {@link CaseState}:
 * what each verb leads to. A transfer within state 4 is a handover from one agency to the next, so it is its own row.
 */
final class DomainTable {

    /** "state verb" to next state; 5 is told apart as before (5b) and after (5a) acceptance. */
    private static final Map<String, Integer> ROWS = Map.ofEntries(
            // 1→2,3,5,7
            Map.entry("1 ACCEPT", 2), Map.entry("1 REFUSE", 3), Map.entry("1 REQUEST_SUPPLEMENT", 5),
            Map.entry("1 WITHDRAW", 7),
            // 2→4,5,6,7,8,9
            Map.entry("2 TRANSFER", 4), Map.entry("2 REQUEST_SUPPLEMENT", 5), Map.entry("2 REQUEST_PAYMENT", 6),
            Map.entry("2 WITHDRAW", 7), Map.entry("2 STOP", 8), Map.entry("2 RESOLVE", 9),
            // 4→5,6,7,8,9
            Map.entry("4 TRANSFER", 4), Map.entry("4 REQUEST_SUPPLEMENT", 5), Map.entry("4 REQUEST_PAYMENT", 6),
            Map.entry("4 WITHDRAW", 7), Map.entry("4 STOP", 8), Map.entry("4 RESOLVE", 9),
            // 5→4 after acceptance, 5→1 before it; →7,8
            Map.entry("5a SUPPLY_SUPPLEMENT", 4), Map.entry("5b SUPPLY_SUPPLEMENT", 1), Map.entry("5a WITHDRAW", 7),
            Map.entry("5b WITHDRAW", 7), Map.entry("5a STOP", 8), Map.entry("5b STOP", 8),
            // 6→4,7,8
            Map.entry("6 CONFIRM_PAYMENT", 4), Map.entry("6 WITHDRAW", 7), Map.entry("6 STOP", 8),
            // 9→10, and 9→4 only as an audited correction; 3, 7, 8 and 10 are final
            Map.entry("9 HAND_OVER", 10), Map.entry("9 CORRECT_RESOLUTION", 4),
            // What leaves the state as it is, but for a case that only begins to be worked on
            Map.entry("1 ASSIGN", 1), Map.entry("2 ASSIGN", 2), Map.entry("4 ASSIGN", 4), Map.entry("5a ASSIGN", 5),
            Map.entry("5b ASSIGN", 5), Map.entry("6 ASSIGN", 6), Map.entry("2 REAPPOINT", 2), Map.entry("4 REAPPOINT", 4),
            Map.entry("2 CONSULT", 4), Map.entry("4 CONSULT", 4), Map.entry("2 SEND_BACK", 4), Map.entry("4 SEND_BACK", 4),
            Map.entry("2 FINISH_LEG", 2), Map.entry("4 FINISH_LEG", 4), Map.entry("5a FINISH_LEG", 5),
            Map.entry("5b FINISH_LEG", 5), Map.entry("6 FINISH_LEG", 6));

    private DomainTable() {
    }

    /** The code of the state a verb leads to, or nothing where the law does not know the transition. */
    static Optional<Integer> next(int state, boolean accepted, Verb verb) {
        String row = state == 5 ? accepted ? "5a" : "5b" : Integer.toString(state);
        return Optional.ofNullable(ROWS.get(row + " " + verb));
    }

    /** Refusal, supplement, stop, the correction of a resolution, apology and sending back need a reason. */
    static boolean needsReason(Verb verb) {
        return switch (verb) {
            case REFUSE, REQUEST_SUPPLEMENT, STOP, CORRECT_RESOLUTION, REAPPOINT, SEND_BACK -> true;
            default -> false;
        };
    }

    static void act(Case subject, Verb verb, Act act) {
        switch (verb) {
            case ACCEPT -> subject.accept(act, SampleCase.FIVE_DAYS, SampleCase.CLOCK);
            case REFUSE -> subject.refuse(act);
            case TRANSFER -> subject.transfer(act, SampleCase.DEPARTMENT, List.of(), SampleCase.ALONE);
            case REQUEST_SUPPLEMENT -> subject.requestSupplement(act);
            case SUPPLY_SUPPLEMENT -> subject.supplySupplement(act, SampleCase.CLOCK);
            case REQUEST_PAYMENT -> subject.requestPayment(act, 50_000);
            case CONFIRM_PAYMENT -> subject.confirmPayment(act, true, SampleCase.CLOCK);
            case RESOLVE -> subject.resolve(act, "12/KS", SampleCase.CLOCK);
            case HAND_OVER -> subject.handOver(act);
            case WITHDRAW -> subject.withdraw(act, SampleCase.CLOCK);
            case STOP -> subject.stop(act, SampleCase.CLOCK);
            case REAPPOINT -> subject.reappoint(act, act.at().plus(Duration.ofDays(1000)));
            case ASSIGN -> subject.assign(act, "minh");
            case SEND_BACK -> subject.sendBack(act, SampleCase.ALONE);
            case CONSULT -> subject.consult(act, SampleCase.OTHER_DEPARTMENT, SampleCase.ALONE);
            case FINISH_LEG -> subject.finishLeg(act, SampleCase.OTHER_DEPARTMENT, SampleCase.ALONE);
            case CORRECT_RESOLUTION -> subject.correctResolution(act, SampleCase.CLOCK);
        }
    }
}
