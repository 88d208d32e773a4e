package vn.motcua.replay.province;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;

import vn.motcua.replay.Json;

/** The reference data that comes with the replay. {@code units} has every parent before its children. */
public record SampleProvince(List<Unit> units, List<SourceProcedure> procedures, Holidays holidays,
        PublishedFigures published) {

    /** The province itself, root of its tree. */
    public static final String CODE = "H28";
    /** The provincial service centre: the one-stop unit of the province's own departments. */
    public static final String SERVICE_CENTRE = "H28.20";

    public static SampleProvince load() {
        return new SampleProvince(parentsFirst(read("units.json", new TypeReference<>() {
        })), read("procedures.json", new TypeReference<>() {
        }), read("holidays.json", new TypeReference<>() {
        }), read("q1-2024.json", new TypeReference<>() {
        }));
    }

    /** Code and name of every administrative field, in the order of the data. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        procedures.forEach(procedure -> fields.putIfAbsent(procedure.fieldCode(), procedure.fieldName()));
        return fields;
    }

    private static List<Unit> parentsFirst(List<Unit> units) {
        Map<String, Unit> placed = new LinkedHashMap<>();
        while (placed.size() < units.size()) {
            int before = placed.size();
            units.stream().filter(unit -> unit.parentCode() == null || placed.containsKey(unit.parentCode()))
                    .forEach(unit -> placed.putIfAbsent(unit.code(), unit));
            if (placed.size() == before) {
                throw new IllegalStateException("units.json has a unit without its parent");
            }
        }
        return List.copyOf(placed.values());
    }

    private static <T> T read(String file, TypeReference<T> type) {
        try (InputStream in = SampleProvince.class.getResourceAsStream("/province/" + file)) {
            return Json.MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
