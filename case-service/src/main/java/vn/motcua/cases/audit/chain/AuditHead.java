package vn.motcua.cases.audit.chain;

import java.time.Instant;

/**
 * Where the chain ends, or, of a removal, what the rest of it begins upon.
 *
 * @param position of the last entry; 0 before the first
 * @param hash of the last entry; zeros before the first
 */
public record AuditHead(long position, byte[] hash, Instant sealedAt) {
}
