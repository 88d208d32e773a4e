package vn.motcua.replay.province;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import vn.motcua.contracts.catalog.LimitUnit;
import vn.motcua.contracts.catalog.ServiceLevel;
import vn.motcua.contracts.catalog.UnitLevel;

/** A procedure as the reference data tells it, before any decision publishes it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SourceProcedure(String code, String name, String fieldCode, String fieldName, List<UnitLevel> levels,
        String agency, ServiceLevel serviceLevel, Limit timeLimit, Fee fee, List<Document> documents, String result,
        List<String> legalBasis, List<String> applicants, LocalDate validFrom, LocalDate validTo) {

    /** How long it may take; a same-day limit counts in no unit. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Limit(String kind, BigDecimal value, String unit) {

        /** The unit the legal clock knows it by. */
        public LimitUnit limitUnit() {
            return "SAME_DAY".equals(kind) ? LimitUnit.SAME_DAY : LimitUnit.valueOf(unit);
        }
    }

    /** A fee in dong; absent where the province's council sets it by type. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Fee(Long amountVnd, String note) {
    }

    /** A document the applicant hands in. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Document(String name, boolean required) {
    }

    /** Whether it exists without an end or a late beginning, so that a local variant of it can be made up. */
    public boolean lasting() {
        return validFrom == null && validTo == null;
    }
}
