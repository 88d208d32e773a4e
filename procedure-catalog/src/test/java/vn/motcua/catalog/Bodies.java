package vn.motcua.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Request bodies as other systems write them. */
public final class Bodies {

    private static final List<Map<String, Object>> OFFICE_HOURS = List.of(Map.of("from", "07:00", "to", "11:30"),
            Map.of("from", "13:30", "to", "17:00"));

    private Bodies() {
    }

    public static Map<String, Object> unit(String code, String level, String parent) {
        Map<String, Object> unit = new HashMap<>(
                Map.of("code", code, "name", "Đơn vị " + code, "level", level, "validFrom", "2020-01-01"));
        if (parent != null) {
            unit.put("parentCode", parent);
        }
        return unit;
    }

    public static Map<String, Object> calendar(List<String> daysOff, List<String> workedDays) {
        return Map.of("week",
                List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY").stream()
                        .map(day -> Map.of("day", day, "hours", OFFICE_HOURS)).toList(),
                "daysOff", daysOff, "workedDays", workedDays);
    }

    public static Map<String, Object> field(String code, String name) {
        return Map.of("code", code, "name", name);
    }

    public static Map<String, Object> procedure(String name, String field) {
        return new HashMap<>(Map.of("name", name, "fieldCode", field, "levels", List.of("COMMUNE"), "serviceLevel",
                "FULLY_ONLINE", "timeLimits", List.of(Map.of("unit", "WORKING_DAYS", "value", 5)), "fees",
                List.of(Map.of("name", "Lệ phí", "amountVnd", 8000)), "requiredDocuments",
                List.of(Map.of("code", "GT01", "name", "Tờ khai", "mandatory", true)), "legs",
                List.of(Map.of("ordinal", 1, "name", "Tiếp nhận", "sharePercent", 20),
                        Map.of("ordinal", 2, "name", "Giải quyết", "sharePercent", 80))));
    }

    public static Map<String, Object> item(String change, String code, Map<String, Object> procedure) {
        Map<String, Object> item = new HashMap<>(Map.of("change", change, "procedureCode", code));
        if (procedure != null) {
            item.put("procedure", procedure);
        }
        return item;
    }

    public static Map<String, Object> decision(String number, String unit, String issuedOn, String effectiveFrom,
            List<Map<String, Object>> items) {
        return new HashMap<>(Map.of("number", number, "issuingUnit", unit, "title", "Công bố thủ tục hành chính", "issuedOn",
                issuedOn, "effectiveFrom", effectiveFrom, "items", items));
    }
}
