package vn.motcua.reporting.seals;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report said when it was sent. */
@Schema(description = "What a report said when it was sent, and the SHA-256 of its canonical JSON")
public record Seal(Instant sealedAt, String sha256,
        @Schema(description = "Whether the stored figures still have that SHA-256") boolean intact,
        @Schema(nullable = true, description = "null where what is stored cannot be read any more") ReportedFigures figures) {
}
