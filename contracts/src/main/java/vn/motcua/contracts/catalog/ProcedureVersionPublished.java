package vn.motcua.contracts.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import vn.motcua.contracts.MayBeAbsent;

/**
 * A version of a procedure was published and holds for cases accepted from {@code validFrom} to {@code validTo}, both included.
 */
public record ProcedureVersionPublished(String code, int version, String name, String fieldCode, List<UnitLevel> levels,
        ServiceLevel serviceLevel, List<ChannelLimit> timeLimits, List<Fee> fees, List<RequiredDocument> requiredDocuments,
        List<Leg> legs, @MayBeAbsent String resultName, LocalDate validFrom, @MayBeAbsent LocalDate validTo,
        @MayBeAbsent String decisionNumber) implements CatalogEvent {

    /**
     * A time limit; without a channel it holds for every channel that has none of its own. {@code value} is absent for
     * SAME_DAY.
     */
    public record ChannelLimit(@MayBeAbsent Channel channel, LimitUnit unit, @MayBeAbsent BigDecimal value) {
    }

    /** A fee in dong; absent where the province's council sets it elsewhere. */
    public record Fee(String name, @MayBeAbsent Long amountVnd, @MayBeAbsent String note) {
    }

    /**
     * A document the applicant hands in; {@code code} is unique within the procedure version. With a {@code condition}
     * (trường hợp) it is asked for in cases of that condition alone, by the very same text.
     */
    public record RequiredDocument(String code, String name, boolean mandatory, @MayBeAbsent String condition) {

        /** A document that every case asks for. */
        public RequiredDocument(String code, String name, boolean mandatory) {
            this(code, name, mandatory, null);
        }
    }

    /**
     * One agency's part in processing; {@code sharePercent} is its part of the time limit. Without a {@code mode} the legs
     * follow
     * one another.
     */
    public record Leg(int ordinal, String name, @MayBeAbsent UnitLevel level, @MayBeAbsent String unitCode, int sharePercent,
            @MayBeAbsent LegMode mode) {
    }
}
