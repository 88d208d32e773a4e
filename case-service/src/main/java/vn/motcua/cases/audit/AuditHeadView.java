package vn.motcua.cases.audit;

import java.time.Instant;
import java.util.HexFormat;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.cases.audit.chain.AuditHead;

/** Where the chain ends: to be kept elsewhere, so that nobody here can rebuild it unnoticed. */
public record AuditHeadView(@Schema(examples = "54156") long position,
        @Schema(description = "SHA-256 in hexadecimal; zeros before the first entry") String hash, Instant sealedAt) {

    static AuditHeadView of(AuditHead head) {
        return new AuditHeadView(head.position(), HexFormat.of().formatHex(head.hash()), head.sealedAt());
    }
}
