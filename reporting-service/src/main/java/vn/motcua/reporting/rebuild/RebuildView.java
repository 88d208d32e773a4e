package vn.motcua.reporting.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rebuild, running or done. */
@Schema(description = "A rebuild of the read model from the events, running or done")
public record RebuildView(UUID id, Status status,
        @Schema(description = "Whether the rebuilt tables take the place of those in use") boolean swap, Instant startedAt,
        @Schema(nullable = true) Instant finishedAt, @Schema(description = "How many events were applied") long events,
        @Schema(description = "Tables that differ; empty when everything is equal") List<Difference> differences) {

    /** Where a rebuild stands. */
    @Schema(name = "RebuildStatus")
    public enum Status {
        RUNNING,
        EQUAL,
        DIFFERENT,
        SWAPPED,
        FAILED
    }

    /** Rows of one table that the other set has not. */
    @Schema(name = "RebuildDifference")
    public record Difference(@Schema(examples = "cube") String table, long onlyInUse, long onlyRebuilt) {
    }
}
