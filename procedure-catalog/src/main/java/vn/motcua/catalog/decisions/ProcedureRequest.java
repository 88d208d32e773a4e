package vn.motcua.catalog.decisions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.catalog.procedures.ApplicantKind;
import vn.motcua.catalog.procedures.ProcedureContent;
import vn.motcua.catalog.units.UnitCode;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.LegMode;
import vn.motcua.contracts.catalog.LimitUnit;
import vn.motcua.contracts.catalog.ServiceLevel;
import vn.motcua.contracts.catalog.UnitLevel;

/**
 * A procedure as a decision words it. Lists left out are empty; {@code validFrom} is the decision's {@code effectiveFrom} when
 * not said, {@code validTo} the last day, if an end is known.
 */
public record ProcedureRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "Đăng ký khai sinh") String name,
        @NotBlank @Size(max = 50) @Schema(examples = "HO_TICH") String fieldCode,
        @NotEmpty @Size(max = 5) List<@NotNull UnitLevel> levels,
        @NotNull @Schema(examples = "FULLY_ONLINE") ServiceLevel serviceLevel,
        @Size(max = 500) @Schema(examples = "UBND cấp xã") String agency,
        @Size(max = 4) List<@NotNull ApplicantKind> applicants,
        @Size(max = 500) @Schema(examples = "Giấy khai sinh") String resultName,
        @Size(max = 100) List<@NotBlank @Size(max = 200) String> legalBasis,
        @Size(max = 4) List<@Valid @NotNull TimeLimit> timeLimits,
        @Size(max = 50) List<@Valid @NotNull Fee> fees,
        @Size(max = 100) List<@Valid @NotNull RequiredDocument> requiredDocuments,
        @Size(max = 20) List<@Valid @NotNull Leg> legs,
        @Schema(examples = "2024-01-01") LocalDate validFrom,
        LocalDate validTo) {

    /** Without a channel it holds for every channel that has none of its own; no value for SAME_DAY. */
    @Schema(name = "TimeLimitRequest")
    public record TimeLimit(Channel channel, @NotNull @Schema(examples = "WORKING_DAYS") LimitUnit unit,
            @Schema(examples = "5") BigDecimal value) {
    }

    /** In dong; without an amount where it is set elsewhere. */
    @Schema(name = "FeeRequest")
    public record Fee(@NotBlank @Size(max = 200) @Schema(examples = "Lệ phí hộ tịch") String name,
            @PositiveOrZero @Schema(examples = "8000") Long amountVnd, @Size(max = 500) String note) {
    }

    /**
     * {@code code} is unique within the procedure; {@code condition} names the cases that it is asked for in, where not in all.
     */
    @Schema(name = "RequiredDocumentRequest")
    public record RequiredDocument(@NotBlank @Size(max = 50) @Schema(examples = "GT01") String code,
            @NotBlank @Size(max = 500) @Schema(examples = "Tờ khai đăng ký khai sinh") String name,
            @NotNull Boolean mandatory,
            @Size(min = 1, max = 500) @Schema(examples = "Trường hợp ủy quyền") String condition) {
    }

    /**
     * Numbered 1, 2, 3 …; the shares of the legs that follow one another add up to 100.
     *
     * @param mode IN_TURN when absent
     */
    @Schema(name = "LegRequest")
    public record Leg(@Min(1) @Max(20) int ordinal, @NotBlank @Size(max = 200) @Schema(examples = "Thẩm định") String name,
            UnitLevel level, @Pattern(regexp = UnitCode.PATTERN) @Schema(examples = "H28.03") String unitCode,
            @Min(0) @Max(100) @Schema(examples = "100") int sharePercent, LegMode mode) {
    }

    ProcedureContent content() {
        return new ProcedureContent(name.strip(), fieldCode, levels, serviceLevel, agency, listed(applicants), resultName,
                listed(legalBasis),
                listed(timeLimits).stream()
                        .map(limit -> new ProcedureContent.ChannelLimit(limit.channel(), limit.unit(), limit.value())).toList(),
                listed(fees).stream().map(fee -> new ProcedureContent.Fee(fee.name(), fee.amountVnd(), fee.note())).toList(),
                listed(requiredDocuments).stream().map(document -> new ProcedureContent.RequiredDocument(document.code(),
                        document.name(), document.mandatory(), document.condition())).toList(),
                listed(legs).stream().map(leg -> new ProcedureContent.Leg(leg.ordinal(), leg.name(), leg.level(),
                        leg.unitCode(), leg.sharePercent(), leg.mode())).toList());
    }

    private static <T> List<T> listed(List<T> list) {
        return list == null ? List.of() : list;
    }
}
