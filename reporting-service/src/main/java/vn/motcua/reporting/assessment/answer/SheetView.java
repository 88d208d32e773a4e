package vn.motcua.reporting.assessment.answer;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.reporting.assessment.result.SheetResult;
import vn.motcua.reporting.assessment.round.Round;
import vn.motcua.reporting.assessment.round.RoundState;
import vn.motcua.reporting.assessment.sheet.Sheet;
import vn.motcua.reporting.assessment.sheet.SheetVerb;

/** A unit's sheet: as of now while the round is open, as decided afterwards. */
@Schema(name = "AssessmentSheet", description = "A unit's sheet: as of now while the round is open, as sealed once it is decided")
record SheetView(UUID id, UUID round, String roundName, RoundState roundState, long version, List<SheetVerb> openVerbs,
        SheetResult result) {

    static SheetView of(Round round, Sheet sheet, SheetResult result) {
        return new SheetView(sheet.id(), round.id(), round.name(), round.state(), sheet.version(),
                round.state() == RoundState.OPEN ? sheet.state().openVerbs() : List.of(), result);
    }
}
