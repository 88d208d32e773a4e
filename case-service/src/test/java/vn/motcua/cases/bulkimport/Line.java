package vn.motcua.cases.bulkimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.motcua.cases.SampleCatalogue;

/** A line of an import file, good until made bad. Times are local; days without one are in January 2024. */
final class Line {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<Map<String, Object>> timeline = new ArrayList<>();

    private Line(String sourceId) {
        fields.put("sourceSystem", "HUYEN-30");
        fields.put("sourceId", sourceId);
        fields.put("procedureCode", SampleCatalogue.PROCEDURE);
        fields.put("receivingUnit", SampleCatalogue.COMMUNE);
        fields.put("channel", "COUNTER");
        fields.put("applicant", Map.of("name", "Công dân mẫu 000002", "type", "CITIZEN"));
        fields.put("timeline", timeline);
    }

    /** A case accepted on Monday 8 January 2024 at nine. */
    static Line accepted(String sourceId) {
        return bare(sourceId).step("ACCEPTED", "2024-01-08T09:00");
    }

    static Line registered(String sourceId) {
        return bare(sourceId).step("REGISTERED", "2024-01-08T09:00");
    }

    static Line bare(String sourceId) {
        return new Line(sourceId);
    }

    Line in(String unit) {
        return with("receivingUnit", unit);
    }

    Line with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** @param more names and values of further fields of the step, in turn */
    Line step(String kind, String localTime, Object... more) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("step", kind);
        step.put("at", localTime + (localTime.length() > 19 ? "" : ":00+07:00"));
        for (int i = 0; i < more.length; i += 2) {
            step.put((String) more[i], more[i + 1]);
        }
        timeline.add(step);
        return this;
    }

    /** From acceptance to the applicant's hand, over a supplement and a payment. */
    static Line wholeLife(String sourceId) {
        return accepted(sourceId).step("TRANSFERRED", "2024-01-08T10:00", "toUnit", SampleCatalogue.DEPARTMENT, "actor", "Lan")
                .step("SUPPLEMENT_REQUESTED", "2024-01-09T08:00", "reason", "thiếu bản sao", "unit",
                        SampleCatalogue.DEPARTMENT)
                .step("SUPPLEMENT_SUPPLIED", "2024-01-11T09:00")
                .step("PAYMENT_REQUESTED", "2024-01-11T10:00", "amountVnd", 50_000)
                .step("PAYMENT_CONFIRMED", "2024-01-11T16:00", "paidOnline", true)
                .step("RESOLVED", "2024-01-12T15:30", "resultNumber", "12/KS").step("HANDED_OVER", "2024-01-15T08:00");
    }

    String json() {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String json(UnaryOperator<String> spoil) {
        return spoil.apply(json());
    }
}
