package vn.motcua.catalog.procedures;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.motcua.contracts.catalog.ServiceLevel;
import vn.motcua.contracts.catalog.UnitLevel;

/**
 * What to look for; null where anything goes. With a day it finds the versions that hold on it, otherwise the latest version of
 * every procedure. Words are looked for without accents, each anywhere in code and name.
 */
record ProcedureSearch(String words, String field, UnitLevel level, ServiceLevel serviceLevel, LocalDate validOn) {

    /** More words than any procedure's name needs; each costs a condition. */
    private static final int MOST_WORDS = 10;

    String sql() {
        StringBuilder sql = new StringBuilder("SELECT v.* FROM procedure_version v");
        if (validOn == null) {
            sql.append(" JOIN procedure p ON p.id = v.procedure_id AND p.latest_version = v.number");
        }
        sql.append(" WHERE v.procedure_code > :after");
        if (validOn != null) {
            sql.append(" AND v.valid_from <= :day AND (v.valid_to IS NULL OR v.valid_to >= :day)");
        }
        if (field != null) {
            sql.append(" AND v.field_code = :field");
        }
        if (level != null) {
            sql.append(" AND v.levels @> jsonb_build_array(cast(:level AS text))");
        }
        if (serviceLevel != null) {
            sql.append(" AND v.service_level = :serviceLevel");
        }
        for (int i = 0; i < wordList().length; i++) {
            sql.append(" AND v.search_text LIKE '%' || accent_free(:word").append(i).append(") || '%'");
        }
        return sql.append(" ORDER BY v.procedure_code").toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (validOn != null) {
            parameters.put("day", validOn);
        }
        if (field != null) {
            parameters.put("field", field);
        }
        if (level != null) {
            parameters.put("level", level.name());
        }
        if (serviceLevel != null) {
            parameters.put("serviceLevel", serviceLevel.name());
        }
        String[] all = wordList();
        for (int i = 0; i < all.length; i++) {
            // LIKE's own signs stand for themselves.
            parameters.put("word" + i, all[i].replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
        }
        return parameters;
    }

    private String[] wordList() {
        return words == null || words.isBlank() ? new String[0] : words.strip().split("\\s+", MOST_WORDS);
    }
}
