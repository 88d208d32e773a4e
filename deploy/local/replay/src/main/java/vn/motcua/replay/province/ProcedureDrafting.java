package vn.motcua.replay.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import vn.motcua.contracts.catalog.UnitLevel;

/** Turns a procedure of the reference data into the body of a publication decision. */
final class ProcedureDrafting {

    /** Agencies that the data names without the department they belong to. */
    private static final Map<String, String> BRANCHES = Map.of("Văn phòng đăng ký đất đai", "Sở Tài nguyên và Môi trường",
            "Chi cục Trồng trọt", "Sở Nông nghiệp và Phát triển nông thôn", "Chi cục Chăn nuôi",
            "Sở Nông nghiệp và Phát triển nông thôn", "Trung tâm trợ giúp pháp lý", "Sở Tư pháp");

    private final List<Unit> departments;

    ProcedureDrafting(List<Unit> units) {
        this.departments = units.stream().filter(unit -> unit.level() == UnitLevel.DEPARTMENT).toList();
    }

    ProcedureBody draft(SourceProcedure source) {
        SourceProcedure.Limit limit = source.timeLimit();
        boolean sameDay = "SAME_DAY".equals(limit.kind());
        return new ProcedureBody(source.name(), source.fieldCode(), source.levels(), source.serviceLevel(), source.agency(),
                source.applicants().stream().map(ProcedureDrafting::applicant).toList(), source.result(),
                source.legalBasis(),
                List.of(new ProcedureBody.Limit(null, limit.limitUnit(), sameDay ? null : limit.value())),
                List.of(new ProcedureBody.Fee("Phí, lệ phí", source.fee().amountVnd(), source.fee().note())),
                documents(source), legs(source), source.validFrom(), source.validTo());
    }

    private static String applicant(String kind) {
        return kind.startsWith("BUSINESS") ? "BUSINESS" : kind;
    }

    private static List<ProcedureBody.Document> documents(SourceProcedure source) {
        return IntStream.range(0, source.documents().size()).mapToObj(i -> new ProcedureBody.Document("GT%02d".formatted(i + 1),
                source.documents().get(i).name(), source.documents().get(i).required())).toList();
    }

    private List<ProcedureBody.Leg> legs(SourceProcedure source) {
        List<ProcedureBody.Leg> legs = new ArrayList<>();
        if (source.agency().contains("UBND cấp huyện quyết định")) {
            legs.add(new ProcedureBody.Leg(1, "UBND cấp xã tiếp nhận, thẩm tra", UnitLevel.COMMUNE, null, 40));
            legs.add(new ProcedureBody.Leg(2, "UBND cấp huyện quyết định", UnitLevel.DISTRICT, null, 60));
        } else if (source.levels().equals(List.of(UnitLevel.PROVINCE)) && departmentOf(source.agency()) != null) {
            Unit department = departmentOf(source.agency());
            legs.add(new ProcedureBody.Leg(1, "Bộ phận một cửa tiếp nhận", UnitLevel.SERVICE_CENTRE, null, 10));
            legs.add(new ProcedureBody.Leg(2, department.name(), null, department.code(), 90));
        } else {
            legs.add(new ProcedureBody.Leg(1, "Cơ quan giải quyết", null, null, 100));
        }
        return legs;
    }

    /** The department the agency text names, or null. */
    private Unit departmentOf(String agency) {
        String text = agency;
        for (Map.Entry<String, String> branch : BRANCHES.entrySet()) {
            if (agency.contains(branch.getKey())) {
                text = branch.getValue();
            }
        }
        String named = text;
        return departments.stream().filter(department -> named.contains(department.name())).findFirst().orElse(null);
    }
}
