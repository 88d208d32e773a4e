package vn.motcua.reporting.marks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.contracts.feedback.SatisfactionResponded;

/** How satisfied people said they were with one handled case. The latest response stands, from its own instant on. */
public record SatisfactionFacts(String caseCode, String receivingUnit, String procedureCode, Channel channel,
        List<Response> responses) implements Facts {

    public SatisfactionFacts {
        responses = List.copyOf(responses);
    }

    /** One response. */
    public record Response(Instant at, SatisfactionLevel level) {
    }

    /**
     * The facts once a response is known too.
     *
     * @param known what earlier events told, null before the first
     */
    public static SatisfactionFacts after(SatisfactionFacts known, SatisfactionResponded event) {
        List<Response> responses = new ArrayList<>(known == null ? List.of() : known.responses);
        responses.add(new Response(event.respondedAt(), event.level()));
        // Responses come in by any order of sending; a stable sort lets the later told win a tie.
        responses.sort(Comparator.comparing(Response::at));
        return new SatisfactionFacts(event.caseCode(), event.receivingUnit(), event.procedureCode(), event.channel(),
                responses);
    }

    @Override
    public String code() {
        return caseCode;
    }

    @Override
    public List<Mark> marks() {
        Tally tally = new Tally(receivingUnit, channel);
        Measure standing = null;
        for (Response response : responses) {
            if (standing != null) {
                tally.add(standing, procedureCode, response.at(), -1);
            }
            standing = measureOf(response.level());
            tally.add(standing, procedureCode, response.at(), 1);
        }
        return tally.marks();
    }

    private static Measure measureOf(SatisfactionLevel level) {
        return switch (level) {
            case VERY_SATISFIED -> Measure.CASE_RATED_VERY_SATISFIED;
            case SATISFIED -> Measure.CASE_RATED_SATISFIED;
            case NEUTRAL -> Measure.CASE_RATED_NEUTRAL;
            case DISSATISFIED -> Measure.CASE_RATED_DISSATISFIED;
        };
    }
}
