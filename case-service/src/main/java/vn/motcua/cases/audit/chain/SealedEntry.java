package vn.motcua.cases.audit.chain;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.motcua.cases.audit.proof.CanonicalJson;
import vn.motcua.cases.audit.trail.AuditEntry;

/**
 * An entry in its place in the chain.
 *
 * @param position from 1, without gaps
 * @param hash the SHA-256 of all of it, the hash before it included
 */
public record SealedEntry(long position, Instant sealedAt, AuditEntry entry, byte[] hash) {

    static SealedEntry seal(AuditHead upon, Instant sealedAt, AuditEntry entry) {
        return new SealedEntry(upon.position() + 1, sealedAt, entry,
                CanonicalJson.sha256(members(upon.position() + 1, sealedAt, entry, upon.hash())));
    }

    /** The end of the chain once this entry is its last. */
    AuditHead asHead() {
        return new AuditHead(position, hash, sealedAt);
    }

    /** Whether it still is what was sealed upon this hash. */
    public boolean fits(byte[] previous) {
        return Arrays.equals(hash, CanonicalJson.sha256(members(position, sealedAt, entry, previous)));
    }

    /** A line of an export. */
    public String line(byte[] previous) {
        Map<String, Object> members = members(position, sealedAt, entry, previous);
        members.put("hash", HexFormat.of().formatHex(hash));
        return CanonicalJson.write(members);
    }

    /** A line for somebody who may not see the entry: its place in the chain. */
    public String withheldLine(byte[] previous) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("position", position);
        members.put("previous", HexFormat.of().formatHex(previous));
        members.put("hash", HexFormat.of().formatHex(hash));
        members.put("withheld", true);
        return CanonicalJson.write(members);
    }

    private static Map<String, Object> members(long position, Instant sealedAt, AuditEntry entry, byte[] previous) {
        Map<String, Object> members = entry.members();
        members.put("position", position);
        members.put("sealedAt", sealedAt.toString());
        members.put("previous", HexFormat.of().formatHex(previous));
        return members;
    }
}
