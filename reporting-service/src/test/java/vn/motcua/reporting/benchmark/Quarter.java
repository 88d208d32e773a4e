package vn.motcua.reporting.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import vn.motcua.contracts.cases.CaseImported;
import vn.motcua.contracts.cases.CaseImported.Step;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.StepKind;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.FieldRegistered;
import vn.motcua.contracts.catalog.ProcedureVersionPublished;
import vn.motcua.contracts.catalog.ServiceLevel;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.contracts.catalog.UnitRegistered;

/** A made-up province and quarter of the size of a real one. */
final class Quarter {
    static final int CASES = 54_156;
    static final String PROVINCE = "B1";
    private static final Instant START = Instant.parse("2023-11-25T00:00:00Z");

    private final Random random = new Random(20240314);
    private final List<String> receiving = new ArrayList<>();
    private final List<Object> catalogue = new ArrayList<>();
    private int number;

    Quarter() {
        unit(PROVINCE, UnitLevel.PROVINCE, null);
        unit("B1.16", UnitLevel.SERVICE_CENTRE, PROVINCE);
        for (int department = 1; department <= 19; department++) {
            unit("B1.D" + department, UnitLevel.DEPARTMENT, PROVINCE);
        }
        for (int district = 1; district <= 10; district++) {
            String code = "B1.%02d".formatted(29 + district);
            unit(code, UnitLevel.DISTRICT, PROVINCE);
            receiving.add(code);
            for (int commune = 1; commune <= 15; commune++) {
                unit(code + ".%02d".formatted(commune), UnitLevel.COMMUNE, code);
                receiving.add(code + ".%02d".formatted(commune));
            }
        }
        for (int field = 0; field < 40; field++) {
            catalogue.add(new FieldRegistered("BF" + field, "Lĩnh vực " + field));
        }
        for (int procedure = 0; procedure < 360; procedure++) {
            catalogue.add(new ProcedureVersionPublished(procedure(procedure), 1, "Thủ tục " + procedure, "BF" + procedure % 40,
                    List.of(), ServiceLevel.FULLY_ONLINE, List.of(), List.of(), List.of(), List.of(), null,
                    LocalDate.of(2020, 1, 1), null, null));
        }
    }

    List<Object> catalogue() {
        return catalogue;
    }

    /** Four in ten come in at the centre, as in the real quarter; most are closed within ten days. */
    CaseImported next() {
        String unit = random.nextInt(10) < 4 ? "B1.16" : receiving.get(random.nextInt(receiving.size()));
        CaseRef ref = new CaseRef(unit + "-B-" + ++number, unit, procedure(random.nextInt(random.nextInt(10) < 8 ? 60 : 360)),
                1,
                Channel.values()[random.nextInt(3)]);
        Instant at = START.plus(Duration.ofMinutes(random.nextInt(110 * 24 * 60)));
        Instant due = at.plus(Duration.ofDays(1 + random.nextInt(15)));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(StepKind.REGISTERED, at, null, null));
        steps.add(new Step(StepKind.ACCEPTED, at, due, null));
        steps.add(new Step(StepKind.TRANSFERRED, at = at.plus(Duration.ofHours(2)), due, unit));
        if (random.nextInt(12) == 0) {
            steps.add(new Step(StepKind.SUPPLEMENT_REQUESTED, at = at.plus(Duration.ofHours(5)), null, null));
            due = due.plus(Duration.ofDays(3));
            steps.add(new Step(StepKind.SUPPLEMENT_SUPPLIED, at = at.plus(Duration.ofDays(3)), due, null));
        }
        if (random.nextInt(12) != 0) {
            Instant closed = random.nextInt(150) == 0 ? due.plus(Duration.ofDays(2))
                    : at.plusMillis((long) (random.nextDouble() * Duration.between(at, due).toMillis()));
            steps.add(new Step(StepKind.RESOLVED, closed, due, null));
            steps.add(new Step(StepKind.HANDED_OVER, closed.plus(Duration.ofHours(1)), null, null));
        }
        return new CaseImported(ref, steps.get(0).at(), steps, null);
    }

    private static String procedure(int number) {
        return "1.%06d".formatted(100_000 + number);
    }

    private void unit(String code, UnitLevel level, String parent) {
        catalogue.add(new UnitRegistered(code, "Đơn vị " + code, level, parent, null, LocalDate.of(2020, 1, 1), null));
    }
}
