package vn.motcua.catalog.decisions;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.catalog.procedures.ProcedureCode;
import vn.motcua.catalog.units.UnitCode;
import vn.motcua.contracts.catalog.ProcedureChange;

/**
 * A signed decision, entered whole: all its changes happen or none. {@code enteredNationallyOn} may come now or later by its
 * own
 * request.
 */
public record IssueDecisionRequest(
        @NotBlank @Size(max = 50) @Schema(examples = "2971/QĐ-UBND") String number,
        @NotNull @Pattern(regexp = UnitCode.PATTERN) @Schema(examples = "H28") String issuingUnit,
        @NotBlank @Size(max = 500) @Schema(examples = "Công bố thủ tục hành chính lĩnh vực hộ tịch") String title,
        @NotNull @Schema(examples = "2023-12-20") LocalDate issuedOn,
        @NotNull @Schema(examples = "2024-01-01") LocalDate effectiveFrom,
        @Schema(examples = "2023-12-25") LocalDate enteredNationallyOn,
        @NotEmpty @Size(max = 500) List<@Valid @NotNull Item> items) {

    /** As a clerk's system would send it. A test sends it. */
    static final String EXAMPLE = """
            {
              "number": "2971/QĐ-UBND",
              "issuingUnit": "H28",
              "title": "Công bố thủ tục hành chính lĩnh vực hộ tịch",
              "issuedOn": "2023-12-20",
              "effectiveFrom": "2024-01-01",
              "items": [{
                "change": "INTRODUCES",
                "procedureCode": "1.001193",
                "procedure": {
                  "name": "Đăng ký khai sinh",
                  "fieldCode": "HO_TICH",
                  "levels": ["COMMUNE"],
                  "serviceLevel": "FULLY_ONLINE",
                  "agency": "UBND cấp xã",
                  "applicants": ["CITIZEN"],
                  "resultName": "Giấy khai sinh",
                  "legalBasis": ["60/2014/QH13"],
                  "timeLimits": [{"unit": "SAME_DAY"}, {"channel": "POSTAL", "unit": "WORKING_DAYS", "value": 3}],
                  "fees": [{"name": "Lệ phí hộ tịch", "amountVnd": 8000, "note": "đúng hạn: miễn"}],
                  "requiredDocuments": [{"code": "GT01", "name": "Tờ khai đăng ký khai sinh", "mandatory": true}],
                  "legs": [{"ordinal": 1, "name": "Bộ phận một cửa", "level": "COMMUNE", "sharePercent": 100}]
                }
              }]
            }
            """;

    /** One procedure; {@code procedure} is there unless the decision abolishes it. */
    @Schema(name = "DecisionItemRequest")
    public record Item(@NotNull @Schema(examples = "INTRODUCES") ProcedureChange change,
            @NotNull @Pattern(regexp = ProcedureCode.PATTERN) @Schema(examples = "1.001193") String procedureCode,
            @Valid ProcedureRequest procedure) {
    }

    /** The number as it is compared: composed letters, no spaces around. */
    String normalisedNumber() {
        return Normalizer.normalize(number.strip(), Normalizer.Form.NFC);
    }
}
