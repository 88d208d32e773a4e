package vn.motcua.replay.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import vn.motcua.contracts.catalog.ProcedureChange;
import vn.motcua.replay.province.Decision.Item;

/**
 * The decisions that publish the province's procedures: a baseline before the quarter, and the quarter's own, as many and
 * with as many items as the province published. Which procedure stands in which decision is made up.
 */
public record PublicationPlan(List<Decision> baseline, List<Decision> quarter) {

    private static final LocalDate BASELINE_ISSUED = LocalDate.of(2023, 1, 3);
    private static final LocalDate BASELINE_EFFECTIVE = LocalDate.of(2023, 1, 9);
    private static final int ITEMS_PER_BASELINE_DECISION = 12;
    /** The last decisions of the quarter come early enough to be entered nationally before it ends. */
    private static final int QUIET_WORKING_DAYS = 7;
    private static final int AMENDED_NATIONAL_PROCEDURES = 100;

    public static PublicationPlan of(SampleProvince province) {
        PublishedFigures.Publication published = province.published().publication();
        ProcedureDrafting drafting = new ProcedureDrafting(province.units());
        List<SourceProcedure> lasting = new ArrayList<>(
                province.procedures().stream().filter(SourceProcedure::lasting).toList());
        // The split is made up and part of the sample province: it does not follow the seed of the cases.
        Random random = new Random(205);
        Collections.shuffle(lasting, random);
        List<SourceProcedure> national = lasting.subList(0, AMENDED_NATIONAL_PROCEDURES);
        int amendedHere = published.amended() - AMENDED_NATIONAL_PROCEDURES;
        List<SourceProcedure> abolished = lasting.subList(0, published.abolished());
        List<SourceProcedure> amended = lasting.subList(published.abolished(), published.abolished() + amendedHere);
        List<SourceProcedure> introduced = lasting.subList(published.abolished() + amendedHere,
                published.abolished() + amendedHere + published.introduced());

        List<Item> first = new ArrayList<>();
        province.procedures().forEach(source -> first.add(introducing(source.code(), drafting.draft(source))));
        abolished.forEach(source -> first.add(introducingVariant(source, drafting)));
        amended.forEach(source -> first.add(introducingVariant(source, drafting)));

        List<Item> changes = new ArrayList<>();
        introduced.forEach(source -> changes.add(introducingVariant(source, drafting)));
        national.forEach(source -> changes
                .add(new Item(ProcedureChange.AMENDS, source.code(), amendment(drafting.draft(source), changes.size()))));
        amended.forEach(source -> changes.add(new Item(ProcedureChange.AMENDS, LocalVariant.codeOf(source),
                amendment(LocalVariant.bodyOf(drafting.draft(source)), changes.size()))));
        abolished.forEach(
                source -> changes.add(new Item(ProcedureChange.ABOLISHES, LocalVariant.codeOf(source), null)));
        Collections.shuffle(changes, random);
        return new PublicationPlan(baseline(first), quarter(province, changes));
    }

    /** All decisions in the order of issue. */
    public List<Decision> decisions() {
        List<Decision> all = new ArrayList<>(baseline);
        all.addAll(quarter);
        return all;
    }

    private static Item introducing(String code, ProcedureBody body) {
        return new Item(ProcedureChange.INTRODUCES, code, body);
    }

    private static Item introducingVariant(SourceProcedure source, ProcedureDrafting drafting) {
        return introducing(LocalVariant.codeOf(source), LocalVariant.bodyOf(drafting.draft(source)));
    }

    private static ProcedureBody amendment(ProcedureBody body, int index) {
        return index % 3 == 0 ? AmendedLimits.shortened(body) : body;
    }

    private static List<Decision> baseline(List<Item> items) {
        return IntStream.iterate(0, at -> at < items.size(), at -> at + ITEMS_PER_BASELINE_DECISION)
                .mapToObj(at -> new Decision("M%03d/QĐ-UBND".formatted(at / ITEMS_PER_BASELINE_DECISION + 1),
                        SampleProvince.CODE, "Công bố danh mục thủ tục hành chính (dữ liệu mẫu)", BASELINE_ISSUED,
                        BASELINE_EFFECTIVE, BASELINE_ISSUED.plusDays(2),
                        items.subList(at, Math.min(items.size(), at + ITEMS_PER_BASELINE_DECISION))))
                .toList();
    }

    private static List<Decision> quarter(SampleProvince province, List<Item> changes) {
        PublishedFigures.Period period = province.published().period();
        List<LocalDate> days = province.holidays().workingDays(period.from(), period.to());
        int decisions = province.published().publication().decisions();
        int lastIssue = days.size() - 1 - QUIET_WORKING_DAYS;
        return IntStream.range(0, decisions).mapToObj(i -> {
            int issued = i * lastIssue / (decisions - 1);
            LocalDate issuedOn = days.get(issued);
            return new Decision("M%03d/QĐ-UBND".formatted(101 + i), SampleProvince.CODE,
                    "Công bố thủ tục hành chính mới ban hành, sửa đổi, bổ sung, bãi bỏ (dữ liệu mẫu)", issuedOn,
                    i % 4 == 0 ? issuedOn.plusDays(7) : issuedOn, days.get(issued + 1 + i % 4),
                    changes.subList(i * changes.size() / decisions, (i + 1) * changes.size() / decisions));
        }).toList();
    }
}
