package vn.motcua.reporting.assessment.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.reporting.assessment.round.Decision;
import vn.motcua.reporting.assessment.round.Round;
import vn.motcua.reporting.assessment.round.RoundGroup;
import vn.motcua.reporting.assessment.round.RoundState;
import vn.motcua.reporting.assessment.round.RoundVerb;
import vn.motcua.reporting.assessment.sheet.Sheet;
import vn.motcua.reporting.assessment.sheet.SheetState;
import vn.motcua.reporting.index.definition.Words;

/** A round with the sheets that the caller may see. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AssessmentRound", description = "A round with those of its sheets that the caller may see")
record RoundView(UUID id, String name, @Schema(examples = "H28.34") String appraiser,
        @Schema(examples = "year-end-tasks-sample") String index, int indexVersion, Words indexName,
        @Schema(examples = "2024") String period, @Schema(description = "Last day for units to submit") LocalDate selfScoreBy,
        @Schema(description = "Last day for the appraiser") LocalDate appraiseBy, RoundState state,
        @Schema(nullable = true) Decision decision, @Schema(nullable = true) String cancelledFor, String openedBy,
        Instant openedAt, long version, List<RoundVerb> openVerbs, List<Group> groups) {

    @Schema(name = "AssessmentGroup")
    record Group(String code, String name, List<SheetLine> sheets) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AssessmentSheetLine")
    record SheetLine(UUID id, String unit, SheetState state, @Schema(nullable = true) Instant submittedAt, boolean late) {
    }

    static RoundView of(Round round, List<Sheet> sheets, Predicate<Sheet> seen) {
        List<Sheet> visible = sheets.stream().filter(seen).toList();
        return new RoundView(round.id(), round.name(), round.appraiser(), round.definition().code(),
                round.definition().version(), round.definition().name(), round.period(), round.selfScoreBy(),
                round.appraiseBy(), round.state(), round.decision(), round.cancelledFor(), round.openedBy(), round.openedAt(),
                round.version(), round.state().openVerbs(),
                round.groups().stream().map(group -> group(group, round, visible)).toList());
    }

    private static Group group(RoundGroup group, Round round, List<Sheet> sheets) {
        return new Group(group.code(), group.name(), sheets.stream().filter(sheet -> sheet.group().equals(group.code()))
                .map(sheet -> new SheetLine(sheet.id(), sheet.unit(), sheet.state(), sheet.submittedAt(),
                        sheet.submittedAt() != null && round.isLate(sheet.submittedAt())))
                .toList());
    }
}
