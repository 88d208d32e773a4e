package vn.motcua.catalog.procedures;

import java.math.BigDecimal;
import java.util.List;

import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.LegMode;
import vn.motcua.contracts.catalog.LimitUnit;
import vn.motcua.contracts.catalog.ServiceLevel;
import vn.motcua.contracts.catalog.UnitLevel;

/** What a version of a procedure says. Lists are never null; {@code agency} and {@code resultName} may be. */
public record ProcedureContent(String name, String fieldCode, List<UnitLevel> levels, ServiceLevel serviceLevel, String agency,
        List<ApplicantKind> applicants, String resultName, List<String> legalBasis, List<ChannelLimit> timeLimits,
        List<Fee> fees, List<RequiredDocument> requiredDocuments, List<Leg> legs) {

    /** Without a channel it holds for every channel that has none of its own. No value for {@code SAME_DAY}. */
    public record ChannelLimit(Channel channel, LimitUnit unit, BigDecimal value) {
    }

    /** In dong; no amount where the province's council sets it elsewhere. */
    public record Fee(String name, Long amountVnd, String note) {
    }

    /** {@code code} is unique within the version; {@code condition} is null where every case asks for the document. */
    public record RequiredDocument(String code, String name, boolean mandatory, String condition) {
    }

    /**
     * One agency's part in processing and its share of the time limit, in percent.
     *
     * @param mode null where the legs follow one another
     */
    public record Leg(int ordinal, String name, UnitLevel level, String unitCode, int sharePercent, LegMode mode) {

        boolean isInTurn() {
            return mode == null || mode == LegMode.IN_TURN;
        }
    }
}
