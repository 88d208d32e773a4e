package vn.motcua.catalog.procedures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.LegMode;
import vn.motcua.contracts.catalog.LimitUnit;
import vn.motcua.contracts.catalog.ServiceLevel;
import vn.motcua.contracts.catalog.UnitLevel;

/** One version of a procedure, whole. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcedureVersionView(String code, int version, String name, String fieldCode, List<UnitLevel> levels,
        ServiceLevel serviceLevel, String agency, List<ApplicantKind> applicants, String resultName, List<String> legalBasis,
        List<TimeLimitView> timeLimits, List<FeeView> fees, List<RequiredDocumentView> requiredDocuments, List<LegView> legs,
        LocalDate validFrom, LocalDate validTo, String decisionNumber) {

    /** Without a channel it holds for every channel that has none of its own. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TimeLimitView(Channel channel, LimitUnit unit, BigDecimal value) {
    }

    /** In dong; no amount where it is set elsewhere. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FeeView(String name, Long amountVnd, String note) {
    }

    /** A document the applicant hands in; with a condition, in cases of that condition alone. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RequiredDocumentView(String code, String name, boolean mandatory, String condition) {
    }

    /** One agency's part in processing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LegView(int ordinal, String name, UnitLevel level, String unitCode, int sharePercent, LegMode mode) {
    }

    static ProcedureVersionView of(ProcedureVersion version) {
        ProcedureContent content = version.content();
        return new ProcedureVersionView(version.procedureCode(), version.number(), content.name(), content.fieldCode(),
                content.levels(), content.serviceLevel(), content.agency(), content.applicants(), content.resultName(),
                content.legalBasis(),
                content.timeLimits().stream()
                        .map(limit -> new TimeLimitView(limit.channel(), limit.unit(), limit.value())).toList(),
                content.fees().stream().map(fee -> new FeeView(fee.name(), fee.amountVnd(), fee.note())).toList(),
                content.requiredDocuments().stream().map(document -> new RequiredDocumentView(document.code(),
                        document.name(), document.mandatory(), document.condition())).toList(),
                content.legs().stream().map(leg -> new LegView(leg.ordinal(), leg.name(), leg.level(), leg.unitCode(),
                        leg.sharePercent(), leg.mode())).toList(),
                version.validFrom(), version.validTo(), version.decisionNumber());
    }
}
