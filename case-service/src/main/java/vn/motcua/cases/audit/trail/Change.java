package vn.motcua.cases.audit.trail;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.cases.audit.proof.CanonicalJson;

/**
 * What a change wrote to one case.
 *
 * @param version the case's after the change
 * @param fromStep the first step of the history it wrote; null when it wrote none
 * @param toStep the last one
 * @param digest the SHA-256 of these steps in canonical form, in hexadecimal
 */
public record Change(long version, Integer fromStep, Integer toStep, String digest) {

    public static Change of(long version, int fromStep, int toStep, byte[] digest) {
        return new Change(version, fromStep, toStep, HexFormat.of().formatHex(digest));
    }

    /** A change that wrote no step. */
    public static Change withoutStep(long version) {
        return new Change(version, null, null, null);
    }

    static String write(List<Change> changes) {
        return CanonicalJson.write(changes.stream().map(Change::members).toList());
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("version", version);
        members.put("fromStep", fromStep);
        members.put("toStep", toStep);
        members.put("digest", digest);
        return members;
    }
}
