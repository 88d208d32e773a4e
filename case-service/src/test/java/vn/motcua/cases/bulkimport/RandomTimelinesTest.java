package vn.motcua.cases.bulkimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.bulkimport.Importing.Answer;
import vn.motcua.cases.catalogue.Catalogue;
import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.cases.catalogue.ProcedureTerms;
import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.life.Act;
import vn.motcua.cases.life.Applicant;
import vn.motcua.cases.life.Applicant.ApplicantType;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.Intake;
import vn.motcua.cases.life.Route;
import vn.motcua.contracts.cases.StepKind;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.problem.ProblemException;
import vn.motcua.testing.RealComponents;
import vn.motcua.time.CivilTime;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.TimeLimit;

/** Random pasts, each lived twice: verb by verb as live commands do, and as the timeline of an imported line. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class RandomTimelinesTest {

    private static final int LIVES = 400;
    private static final int STEPS = 12;
    private static final LocalDateTime BEGINNING = LocalDateTime.parse("2024-01-08T09:00");
    private static final String REASON = "có lý do";

    @Inject
    SampleCatalogue sample;

    @Inject
    Catalogues catalogues;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        sample.publish();
    }

    @Test
    void aPastEndsWhereTheLiveVerbsLeadAndIsRefusedWhereTheyRefuse() {
        // Given
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        List<Life> lives = new ArrayList<>();
        for (int i = 0; i < LIVES; i++) {
            lives.add(new Life("random-" + seed + "-" + i, random));
            lives.get(i).live();
        }

        // When
        List<Answer> answers = Importing.send(lives.stream().map(life -> life.line).toArray(Line[]::new));

        // Then
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < LIVES; i++) {
            Life life = lives.get(i);
            Answer answer = answers.get(i);
            String name = "-Dseed=" + seed + ": " + answer + " " + life.line.json();
            if (life.refusedAt < 0) {
                all.assertThat(answer.status()).as(name).isEqualTo("IMPORTED");
                all.assertThat(stored(answer.code())).as(name).isEqualTo(lived(life.subject));
            } else {
                all.assertThat(answer.status()).as(name).isEqualTo("INVALID");
                all.assertThat(answer.field()).as(name).startsWith("timeline[" + life.refusedAt + "].");
            }
        }
        all.assertAll();
        assertThat(lives.stream().filter(life -> life.refusedAt < 0).count()).isBetween(LIVES / 10L, LIVES * 9L / 10);
    }

    /** The case and its history, as they came to be by live verbs. */
    private static String lived(Case subject) {
        return "%s %s due %s closed %s supplements %d payment %s\n".formatted(subject.state(), subject.processingUnit(),
                subject.dueAt(), subject.closedAt(), subject.supplementRequests(), subject.paymentVnd())
                + subject.newHistory().stream()
                        .map(step -> "%d %s %s at %s unit %s to %s due %s because %s override %s".formatted(step.ordinal(),
                                step.step(), step.state(), step.at(), step.unit(), step.toUnit(), step.dueAt(), step.reason(),
                                step.overrides()))
                        .collect(Collectors.joining("\n"));
    }

    private String stored(String code) {
        return rows.one("SELECT format(E'%s %s due %s closed %s supplements %s payment %s\\n', state, processing_unit, "
                + told("due_at") + ", " + told("closed_at")
                + ", supplement_requests, coalesce(payment_vnd::text, 'null')) || (SELECT "
                + "string_agg(format('%s %s %s at %s unit %s to %s due %s because %s override %s', ordinal, step, h.state, "
                + told("at") + ", unit, coalesce(to_unit, 'null'), " + told("h.due_at")
                + ", coalesce(reason, 'null'), overrides::text), E'\\n' ORDER BY ordinal) "
                + "FROM case_history h WHERE h.case_id = c.id) FROM cases c WHERE code = ?", code);
    }

    private static String told(String instant) {
        return "coalesce(to_char(" + instant + " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), 'null')";
    }

    /** A case that lives until its last step, or until the law refuses one. */
    private final class Life {

        private final Random random;
        private final Line line;
        private final LegalClock clock;
        private final TimeLimit limit;
        private final Route route;
        private LocalDateTime now = BEGINNING;
        private Case subject;
        private int refusedAt = -1;

        private Life(String sourceId, Random random) {
            Catalogue catalogue = catalogues.catalogue();
            ProcedureTerms terms = catalogue.pinned(SampleCatalogue.PROCEDURE, 1);
            this.random = random;
            this.line = Line.bare(sourceId);
            this.clock = catalogue.legalClock();
            this.limit = terms.limitFor(Channel.COUNTER);
            this.route = catalogue.route(terms);
        }

        private void live() {
            Intake intake = new Intake(SampleCatalogue.COMMUNE, SampleCatalogue.COMMUNE, SampleCatalogue.PROCEDURE, 1,
                    Channel.COUNTER, new Applicant("Công dân mẫu 000002", ApplicantType.CITIZEN, null, null, null, null, null),
                    null, List.of(), instant(), null, null);
            CaseCode code = new CaseCode(SampleCatalogue.COMMUNE, LocalDate.from(BEGINNING), 1);
            Act act = new Act(instant(), "lan", SampleCatalogue.COMMUNE, "officer", null, false);
            boolean atOnce = random.nextBoolean();
            line.step(atOnce ? "ACCEPTED" : "REGISTERED", now.toString());
            subject = atOnce ? Case.receive(intake, code, act, limit, clock) : Case.register(intake, code, act);
            int steps = random.nextInt(STEPS);
            for (int i = 1; i <= steps && refusedAt < 0; i++) {
                try {
                    step();
                } catch (ProblemException refused) {
                    refusedAt = i;
                }
            }
        }

        private void step() {
            StepKind kind = kind();
            boolean backwards = random.nextInt(30) == 0;
            now = backwards ? now.minusMinutes(1) : now.plusMinutes(random.nextInt(6000));
            boolean leader = random.nextInt(3) > 0;
            boolean override = kind == StepKind.SUPPLEMENT_REQUESTED && random.nextInt(3) == 0;
            // A past needs no reason for its lateness, a live result does; all else needs one alike.
            String reason = kind == StepKind.RESOLVED || random.nextInt(12) > 0 ? REASON : null;
            String toUnit = kind != StepKind.TRANSFERRED ? null
                    : random.nextBoolean() ? SampleCatalogue.DEPARTMENT : SampleCatalogue.OTHER_COMMUNE;
            line.step(kind.name(), now.toString(), "actor", "Hùng", "role", leader ? "leader" : "officer", "override", override,
                    "reason", reason, "toUnit", toUnit, "amountVnd", kind == StepKind.PAYMENT_REQUESTED ? 50_000 : null);
            act(kind, new Act(instant(), "hung", SampleCatalogue.COMMUNE, leader ? "leader" : "officer", reason, override),
                    toUnit);
        }

        /** Mostly a step that is open to the case, so that some lives are long. */
        private StepKind kind() {
            List<StepKind> kinds = new ArrayList<>(List.of(StepKind.values()));
            kinds.remove(StepKind.REGISTERED);
            StepKind kind = kinds.get(random.nextInt(kinds.size()));
            for (int i = 0; i < 20 && !isOpen(kind); i++) {
                kind = kinds.get(random.nextInt(kinds.size()));
            }
            return random.nextInt(25) == 0 ? kinds.get(random.nextInt(kinds.size())) : kind;
        }

        private boolean isOpen(StepKind kind) {
            return subject.allowedVerbs().stream().anyMatch(verb -> switch (verb) {
                case ACCEPT -> kind == StepKind.ACCEPTED;
                case REFUSE -> kind == StepKind.REFUSED;
                case TRANSFER -> kind == StepKind.TRANSFERRED;
                case REQUEST_SUPPLEMENT -> kind == StepKind.SUPPLEMENT_REQUESTED;
                case SUPPLY_SUPPLEMENT -> kind == StepKind.SUPPLEMENT_SUPPLIED;
                case REQUEST_PAYMENT -> kind == StepKind.PAYMENT_REQUESTED;
                case CONFIRM_PAYMENT -> kind == StepKind.PAYMENT_CONFIRMED;
                case RESOLVE -> kind == StepKind.RESOLVED;
                case HAND_OVER -> kind == StepKind.HANDED_OVER;
                case CORRECT_RESOLUTION -> kind == StepKind.RESOLUTION_CORRECTED;
                case WITHDRAW -> kind == StepKind.WITHDRAWN && random.nextInt(4) == 0;
                case STOP -> kind == StepKind.STOPPED && random.nextInt(4) == 0;
                case REAPPOINT, ASSIGN, SEND_BACK, CONSULT, FINISH_LEG -> false;
            });
        }

        private void act(StepKind kind, Act act, String toUnit) {
            switch (kind) {
                case REGISTERED -> throw new IllegalArgumentException("A case is registered once");
                case ACCEPTED -> subject.accept(act, limit, clock);
                case REFUSED -> subject.refuse(act);
                case TRANSFERRED -> subject.transfer(act, toUnit, List.of(), route);
                case SUPPLEMENT_REQUESTED -> subject.requestSupplement(act);
                case SUPPLEMENT_SUPPLIED -> subject.supplySupplement(act, clock);
                case PAYMENT_REQUESTED -> subject.requestPayment(act, 50_000);
                case PAYMENT_CONFIRMED -> subject.confirmPayment(act, false, clock);
                case RESOLVED -> subject.resolve(act, null, clock);
                case HANDED_OVER -> subject.handOver(act);
                case WITHDRAWN -> subject.withdraw(act, clock);
                case STOPPED -> subject.stop(act, clock);
                case RESOLUTION_CORRECTED -> subject.correctResolution(act, clock);
            }
        }

        private Instant instant() {
            return now.atZone(CivilTime.ZONE).toInstant();
        }
    }
}
