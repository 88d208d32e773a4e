package vn.motcua.replay.quarter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import vn.motcua.contracts.cases.StepKind;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.replay.province.ProcedureBody;
import vn.motcua.replay.province.Unit;

/** Writes down a case's course after acceptance: the way to the processing unit, a halt, the end, the handover. */
final class Processing {

    /** Who processes what the procedure's legs leave open. */
    private static final Map<String, String> DEPARTMENT_OF_FIELD = Map.of("HO_TICH", "H28.03", "CHUNG_THUC", "H28.03",
            "DAT_DAI", "H28.10", "DANG_KY_BPBD", "H28.10", "NGUOI_CO_CONG", "H28.12", "GIAO_DUC", "H28.15");
    private static final double HANDED_OVER = 0.96;

    private final OfficeTime office;
    private final Random random;

    Processing(OfficeTime office, Random random) {
        this.office = office;
        this.random = random;
    }

    /**
     * The steps after acceptance.
     *
     * @param halt null for none
     * @param end null while the case is open
     */
    List<Step> course(Subject subject, Halt halt, StepKind end, long endsAt) {
        long accepted = office.minuteAt(subject.acceptedAt());
        long next = halt != null ? halt.from() : end != null ? endsAt : accepted + OfficeTime.DAY;
        String processingUnit = next - accepted >= 8 ? processingUnit(subject) : null;
        List<Step> steps = new ArrayList<>();
        if (processingUnit != null) {
            steps.add(Step.transfer(office.at(accepted + 2 + random.nextInt((int) Math.min(200, (next - accepted) / 2))),
                    processingUnit));
        }
        if (halt != null) {
            halt.steps(office).forEach(steps::add);
        }
        if (end != null) {
            steps.add(ending(end, endsAt, processingUnit));
        }
        if (end == StepKind.RESOLVED && random.nextDouble() < HANDED_OVER) {
            int waits = random.nextDouble() < 0.6 ? random.nextInt(60) : random.nextInt(3 * OfficeTime.DAY);
            steps.add(Step.of(StepKind.HANDED_OVER, office.at(endsAt + 3 + waits)));
        }
        return steps;
    }

    private Step ending(StepKind end, long endsAt, String processingUnit) {
        Step step = switch (end) {
            case RESOLVED -> Step.result(office.at(endsAt), (1 + random.nextInt(9_999)) + "/KQ");
            case STOPPED -> Step.because(end, office.at(endsAt), Wording.STOP);
            default -> Step.of(end, office.at(endsAt));
        };
        return end == StepKind.WITHDRAWN ? step : step.by(processingUnit);
    }

    /** The unit that decides where it is not the one that received; otherwise null. */
    private static String processingUnit(Subject subject) {
        Unit unit = subject.unit();
        ProcedureBody body = subject.version().body();
        if (unit.level() == UnitLevel.COMMUNE) {
            return body.legs().stream().anyMatch(leg -> leg.level() == UnitLevel.DISTRICT) ? unit.parentCode() : null;
        }
        if (unit.level() == UnitLevel.DISTRICT) {
            return "H28.10".equals(DEPARTMENT_OF_FIELD.get(body.fieldCode())) ? "H28.10" : null;
        }
        return body.legs().stream().filter(leg -> leg.unitCode() != null).map(ProcedureBody.Leg::unitCode).findFirst()
                .orElse(DEPARTMENT_OF_FIELD.get(body.fieldCode()));
    }
}
