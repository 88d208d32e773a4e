package vn.motcua.replay.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.motcua.replay.Json;
import vn.motcua.replay.quarter.Quarter;

/**
 * The cases of a generated quarter once more, thirteen weeks later: the same days of the week, and from 15/12/2023 that is
 * 15/3/2024,
 * where the next reporting quarter begins. Made up like the quarter itself, and no published figure is behind it.
 */
public final class NextQuarter {

    private static final Period LATER = Period.ofWeeks(13);

    private final PriorityQueue<Life> waiting = new PriorityQueue<>(Comparator.comparing(Life::next));

    private NextQuarter() {
    }

    /** @param from cases handed in before this instant, after the shift, are left out: the quarter itself brought them along */
    public static NextQuarter after(Quarter quarter, Instant from) {
        NextQuarter next = new NextQuarter();
        for (Quarter.Line line : quarter.cases()) {
            Life life = Life.of(line.json());
            if (!life.next().isBefore(from)) {
                next.waiting.add(life);
            }
        }
        return next;
    }

    public boolean isOver() {
        return waiting.isEmpty();
    }

    /** When the next step is taken; there is one unless it is over. */
    public Instant nextStep() {
        return waiting.element().next();
    }

    /** The lines of the cases to which something happened until an instant, each with its timeline as far as that. */
    public List<byte[]> until(Instant instant) {
        List<byte[]> lines = new ArrayList<>();
        while (!waiting.isEmpty() && !waiting.element().next().isAfter(instant)) {
            Life life = waiting.remove();
            lines.add(life.until(instant));
            if (life.goesOn()) {
                waiting.add(life);
            }
        }
        return lines;
    }

    /** One case on its way through its timeline. */
    private static final class Life {

        private final ObjectNode line;
        private final List<JsonNode> steps;
        private final List<Instant> instants;
        private int taken;

        private Life(ObjectNode line, List<JsonNode> steps, List<Instant> instants) {
            this.line = line;
            this.steps = steps;
            this.instants = instants;
        }

        static Life of(byte[] json) {
            ObjectNode line = read(json);
            // The service allots the codes of cases that come to it today.
            line.remove("code");
            line.put("sourceId", line.path("sourceId").asText() + "-Q2");
            List<JsonNode> steps = StreamSupport.stream(line.withArray("timeline").spliterator(), false).toList();
            List<Instant> instants = new ArrayList<>();
            for (JsonNode step : steps) {
                OffsetDateTime at = OffsetDateTime.parse(step.path("at").asText()).plus(LATER);
                ((ObjectNode) step).put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at));
                instants.add(at.toInstant());
            }
            return new Life(line, steps, instants);
        }

        Instant next() {
            return instants.get(taken);
        }

        boolean goesOn() {
            return taken < steps.size();
        }

        byte[] until(Instant instant) {
            while (goesOn() && !next().isAfter(instant)) {
                taken++;
            }
            ArrayNode timeline = Json.MAPPER.createArrayNode().addAll(steps.subList(0, taken));
            return Json.bytes(line.<ObjectNode> set("timeline", timeline));
        }

        private static ObjectNode read(byte[] json) {
            try {
                return (ObjectNode) Json.MAPPER.readTree(json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
