package vn.motcua.replay.quarter;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.contracts.catalog.Channel;
import vn.motcua.replay.province.ProcedureBody;
import vn.motcua.replay.province.ProcedureBook;

/** A line read back from its JSON and understood with nothing but the law: form II.06a's view of one case. */
record PlainCase(JsonNode line, String unit, String procedure, Channel channel, List<At> steps, LocalDateTime accepted,
        LocalDateTime closed, String closing, LocalDateTime due, List<PlainClock.Pause> pauses) {

    /** One step. */
    record At(String kind, LocalDateTime at) {
    }

    static PlainCase of(JsonNode line, ProcedureBook book, PlainClock clock) {
        List<At> steps = new ArrayList<>();
        line.get("timeline").forEach(step -> steps
                .add(new At(step.get("step").asText(), OffsetDateTime.parse(step.get("at").asText()).toLocalDateTime())));
        LocalDateTime accepted = at(steps, "ACCEPTED");
        Channel channel = Channel.valueOf(line.get("channel").asText());
        String procedure = line.get("procedureCode").asText();
        String unit = line.get("receivingUnit").asText();
        if (accepted == null) {
            return new PlainCase(line, unit, procedure, channel, steps, null, null, null, null, List.of());
        }
        ProcedureBody.Limit limit = book.versionOn(procedure, accepted.toLocalDate()).orElseThrow().body().limitFor(channel);
        List<PlainClock.Pause> pauses = pauses(steps, accepted);
        At closing = steps.stream().filter(step -> List.of("RESOLVED", "WITHDRAWN", "STOPPED").contains(step.kind()))
                .findFirst().orElse(null);
        return new PlainCase(line, unit, procedure, channel, steps, accepted, closing == null ? null : closing.at(),
                closing == null ? null : closing.kind(), clock.due(accepted, limit, pauses), pauses);
    }

    boolean openAt(LocalDateTime instant) {
        return accepted != null && accepted.isBefore(instant) && (closed == null || !closed.isBefore(instant));
    }

    boolean closedIn(LocalDateTime from, LocalDateTime to) {
        return accepted != null && closed != null && !closed.isBefore(from) && closed.isBefore(to);
    }

    /** Withdrawn is on time; otherwise dates are compared. */
    boolean late() {
        return !"WITHDRAWN".equals(closing) && due != null && closed.toLocalDate().isAfter(due.toLocalDate());
    }

    private static List<PlainClock.Pause> pauses(List<At> steps, LocalDateTime accepted) {
        List<PlainClock.Pause> pauses = new ArrayList<>();
        LocalDateTime since = null;
        for (At step : steps) {
            if (step.at().isBefore(accepted) || step.kind().equals("ACCEPTED")) {
                continue;
            }
            switch (step.kind()) {
                case "SUPPLEMENT_REQUESTED", "PAYMENT_REQUESTED" -> since = step.at();
                case "SUPPLEMENT_SUPPLIED", "PAYMENT_CONFIRMED" -> {
                    pauses.add(new PlainClock.Pause(since, step.at()));
                    since = null;
                }
                default -> {
                }
            }
        }
        if (since != null) {
            pauses.add(new PlainClock.Pause(since, null));
        }
        return pauses;
    }

    private static LocalDateTime at(List<At> steps, String kind) {
        return steps.stream().filter(step -> step.kind().equals(kind)).map(At::at).findFirst().orElse(null);
    }
}
