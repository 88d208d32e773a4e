package vn.motcua.cases.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.motcua.cases.life.SampleCase.because;
import static vn.motcua.cases.life.SampleCase.by;
import static vn.motcua.cases.life.SampleCase.decided;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.contracts.cases.LegEnded;

class TransitionTableTest {

    private static final int WALKS = 3000;
    private static final int STEPS = 30;

    /** A way into every state; state 5 is entered before and after acceptance. */
    private static Map<String, Supplier<Case>> waysIn() {
        Map<String, Supplier<Case>> ways = new TreeMap<>();
        ways.put("1", SampleCase::registered);
        ways.put("2", SampleCase::accepted);
        ways.put("3", () -> after(SampleCase.registered(), Verb.REFUSE));
        ways.put("4", () -> after(SampleCase.accepted(), Verb.TRANSFER));
        ways.put("5 before acceptance", () -> after(SampleCase.registered(), Verb.REQUEST_SUPPLEMENT));
        ways.put("5 after acceptance", () -> after(SampleCase.accepted(), Verb.REQUEST_SUPPLEMENT));
        ways.put("6", () -> after(SampleCase.accepted(), Verb.REQUEST_PAYMENT));
        ways.put("7", () -> after(SampleCase.accepted(), Verb.WITHDRAW));
        ways.put("8", () -> after(SampleCase.accepted(), Verb.STOP));
        ways.put("9", SampleCase::resolved);
        ways.put("10", () -> after(SampleCase.resolved(), Verb.HAND_OVER));
        return ways;
    }

    static Stream<Arguments> everyStateAndVerb() {
        return waysIn().entrySet().stream()
                .flatMap(way -> Stream.of(Verb.values()).map(verb -> Arguments.of(way.getKey(), way.getValue(), verb)));
    }

    @ParameterizedTest(name = "{2} in state {0}")
    @MethodSource("everyStateAndVerb")
    void aVerbIsAllowedWhereTheLawKnowsTheTransitionAndNowhereElse(String state, Supplier<Case> way, Verb verb) {
        // Given
        Case subject = way.get();
        int before = subject.state().code();
        int steps = subject.steps();
        Optional<Integer> next = givesOccasion(subject, verb) ? DomainTable.next(before, subject.term() != null, verb)
                : Optional.empty();

        // When
        Throwable refusal = catchThrowable(() -> DomainTable.act(subject, verb, decided("2024-03-07T10:00", "có lý do")));

        // Then
        assertThat(before).isEqualTo(Integer.parseInt(state.split(" ")[0]));
        if (next.isPresent()) {
            assertThat(refusal).isNull();
            assertThat(subject.state().code()).isEqualTo(next.get());
            assertThat(subject.steps()).isEqualTo(steps + 1);
        } else {
            assertThat(refusal).isInstanceOf(TransitionNotAllowed.class);
            assertThat(subject.state().code()).isEqualTo(before);
            assertThat(subject.steps()).isEqualTo(steps);
        }
    }

    @Test
    void theStatesBearTheNationalCodes() {
        // Then
        assertThat(Stream.of(CaseState.values()).map(CaseState::code)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(CaseState.values()).extracting(CaseState::name).containsExactly("REGISTERED", "ACCEPTED", "REFUSED",
                "PROCESSING", "SUPPLEMENT_REQUESTED", "PAYMENT_REQUESTED", "WITHDRAWN", "STOPPED", "RESOLVED", "RETURNED");
    }

    @Test
    void theOpenVerbsOfAStateAreThoseThatWork() {
        // Then
        waysIn().forEach((state, way) -> assertThat(way.get().allowedVerbs()).as(state)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Verb.values()).filter(verb -> DomainTable
                        .next(way.get().state().code(), way.get().term() != null, verb).isPresent()
                        && givesOccasion(way.get(), verb)).toList()));
    }

    /** None of the ways in has another unit take part; only the one into state 4 has a unit to send the case back to. */
    private static boolean givesOccasion(Case subject, Verb verb) {
        return verb != Verb.FINISH_LEG && (verb != Verb.SEND_BACK || subject.processingUnit().equals(SampleCase.DEPARTMENT));
    }

    @Test
    void longRandomWalksNeverLeaveTheTable() {
        long first = Long.getLong("seed", System.nanoTime());
        for (long seed = first; seed < first + WALKS; seed++) {
            try {
                walk(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Failed; repeat with -Dseed=" + seed, e);
            }
        }
    }

    private static void walk(Random random) {
        Case subject = random.nextBoolean() ? SampleCase.registered() : SampleCase.accepted();
        Model model = new Model(subject.state().code(), subject.term() != null);
        Instant now = SampleCase.SUBMITTED;
        for (int i = 0; i < STEPS; i++) {
            Verb verb = Verb.values()[random.nextInt(Verb.values().length)];
            boolean reason = random.nextInt(10) > 0;
            boolean override = random.nextInt(4) == 0;
            boolean leader = random.nextInt(4) > 0;
            boolean backwards = random.nextInt(20) == 0;
            Instant at = backwards ? now.minusSeconds(1) : now.plus(Duration.ofMinutes(random.nextInt(6000)));
            Act act = new Act(at, "lan", SampleCase.COMMUNE, leader ? "leader" : "officer",
                    reason ? "có lý do" : " ", override);
            boolean overdue = subject.dueAt() != null && at.isAfter(subject.dueAt());
            Optional<Class<?>> expected = model.refusalOf(verb, reason, override, leader, backwards, overdue);
            Throwable refusal = catchThrowable(() -> DomainTable.act(subject, verb, act));
            if (expected.isPresent()) {
                assertThat(refusal).as("%s in %d", verb, model.state).isInstanceOf(expected.get());
            } else {
                assertThat(refusal).as("%s in %d", verb, model.state).isNull();
                model.go(verb);
                now = at;
            }
            model.agreesWith(subject, now);
        }
    }

    private static Case after(Case subject, Verb verb) {
        DomainTable.act(subject, verb, because("2024-03-06T10:00", "có lý do"));
        return subject;
    }

    /** What the domain document alone lets one expect. */
    private static final class Model {

        private int state;
        private boolean accepted;
        private int requests;
        private boolean moved;
        private boolean consulting;
        private boolean reappointed;
        private final List<Verb> done = new ArrayList<>();

        private Model(int state, boolean accepted) {
            this.state = state;
            this.accepted = accepted;
        }

        Optional<Class<?>> refusalOf(Verb verb, boolean reason, boolean override, boolean leader, boolean backwards,
                boolean overdue) {
            if ((override || verb == Verb.CORRECT_RESOLUTION) && !leader) {
                return Optional.of(OverrideNeedsLeader.class);
            }
            boolean noOccasion = verb == Verb.SEND_BACK && !moved || verb == Verb.FINISH_LEG && !consulting
                    || verb == Verb.REAPPOINT && reappointed;
            if (DomainTable.next(state, accepted, verb).isEmpty() || noOccasion) {
                return Optional.of(TransitionNotAllowed.class);
            }
            if (backwards) {
                return Optional.of(StepBeforeTheLast.class);
            }
            // A walk promises so far ahead that nothing is late once it promised anew.
            boolean late = verb == Verb.RESOLVE && overdue && !reappointed;
            if ((DomainTable.needsReason(verb) || late) && !reason) {
                return Optional.of(ReasonRequired.class);
            }
            if (verb == Verb.CONSULT && consulting) {
                return Optional.of(LegLastsAlready.class);
            }
            if (verb == Verb.REAPPOINT && overdue && !override) {
                return Optional.of(ApologyTooLate.class);
            }
            return verb == Verb.REQUEST_SUPPLEMENT && accepted && requests > 0 && !override
                    ? Optional.of(SupplementAlreadyRequested.class)
                    : Optional.empty();
        }

        void go(Verb verb) {
            requests += verb == Verb.REQUEST_SUPPLEMENT && accepted ? 1 : 0;
            state = DomainTable.next(state, accepted, verb).orElseThrow();
            accepted |= verb == Verb.ACCEPT;
            moved |= verb == Verb.TRANSFER;
            consulting = verb == Verb.CONSULT || consulting && verb != Verb.FINISH_LEG && verb != Verb.RESOLVE;
            reappointed |= verb == Verb.REAPPOINT;
            done.add(verb);
        }

        void agreesWith(Case subject, Instant now) {
            assertThat(subject.state().code()).isEqualTo(state);
            assertThat(subject.lastStepAt()).isEqualTo(now);
            assertThat(subject.supplementRequests()).isEqualTo(requests);
            assertThat(subject.steps()).isEqualTo(done.size() + 1);
            assertThat(subject.course().besideUnits()).isEqualTo(
                    consulting && subject.closedAt() == null ? List.of(SampleCase.OTHER_DEPARTMENT) : List.of());
            assertThat(subject.newHistory()).extracting(HistoryEntry::ordinal)
                    .containsExactlyElementsOf(Stream.iterate(1, n -> n + 1).limit(done.size() + 1L).toList());
            // A step is told as a fact, one that finishes a leg by the leg itself; other legs end along with what ends them.
            assertThat(subject.newFacts().stream().filter(fact -> !(fact instanceof LegEnded)).count())
                    .isEqualTo(done.stream().filter(verb -> verb != Verb.FINISH_LEG).count() + 1);
            assertThat(subject.sequence()).isEqualTo(subject.newFacts().size());
            boolean paused = accepted && (state == 5 || state == 6);
            assertThat(subject.dueAt() != null).isEqualTo(accepted && !paused);
            assertThat(subject.closedAt() != null).isEqualTo(Set.of(3, 7, 8, 9, 10).contains(state));
        }
    }

    @Test
    void aNewStepNamesActorUnitInstantAndReason() {
        // Given
        Case subject = SampleCase.registered();

        // When
        subject.refuse(because("2024-03-04T09:30", "không thuộc thẩm quyền"));

        // Then
        HistoryEntry step = subject.newHistory().get(1);
        assertThat(step.actor()).isEqualTo("lan");
        assertThat(step.role()).isEqualTo("officer");
        assertThat(step.unit()).isEqualTo(SampleCase.COMMUNE);
        assertThat(step.at()).isEqualTo(by("2024-03-04T09:30").at());
        assertThat(step.reason()).isEqualTo("không thuộc thẩm quyền");
    }
}
