package vn.motcua.replay.province;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.LimitUnit;
import vn.motcua.contracts.catalog.ServiceLevel;
import vn.motcua.contracts.catalog.UnitLevel;

/** A procedure as a publication decision carries it to the catalogue. */
public record ProcedureBody(String name, String fieldCode, List<UnitLevel> levels, ServiceLevel serviceLevel, String agency,
        List<String> applicants, String resultName, List<String> legalBasis, List<Limit> timeLimits, List<Fee> fees,
        List<Document> requiredDocuments, List<Leg> legs, LocalDate validFrom, LocalDate validTo) {

    /** Without a channel it holds for every channel that has none of its own; no value for SAME_DAY. */
    public record Limit(Channel channel, LimitUnit unit, BigDecimal value) {
    }

    /** Absent amount: set elsewhere. */
    public record Fee(String name, Long amountVnd, String note) {
    }

    /** {@code code} is unique within the version. */
    public record Document(String code, String name, boolean mandatory) {
    }

    /** The shares of a procedure's legs add up to 100. */
    public record Leg(int ordinal, String name, UnitLevel level, String unitCode, int sharePercent) {
    }

    /** The limit a case of that channel is held to. */
    public Limit limitFor(Channel channel) {
        return timeLimits.stream().filter(limit -> limit.channel() == channel).findFirst()
                .orElseGet(() -> timeLimits.stream().filter(limit -> limit.channel() == null).findFirst().orElseThrow());
    }

    /** The fee to be paid in dong, 0 when there is none or when the amount is set elsewhere. */
    @JsonIgnore
    public long feeVnd() {
        return fees.stream().mapToLong(fee -> fee.amountVnd() == null ? 0 : fee.amountVnd()).sum();
    }

    ProcedureBody named(String newName) {
        return new ProcedureBody(newName, fieldCode, levels, serviceLevel, agency, applicants, resultName, legalBasis,
                timeLimits, fees, requiredDocuments, legs, validFrom, validTo);
    }

    ProcedureBody limited(List<Limit> newLimits) {
        return new ProcedureBody(name, fieldCode, levels, serviceLevel, agency, applicants, resultName, legalBasis, newLimits,
                fees, requiredDocuments, legs, validFrom, validTo);
    }
}
