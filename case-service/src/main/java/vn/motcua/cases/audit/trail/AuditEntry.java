package vn.motcua.cases.audit.trail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.cases.audit.proof.CanonicalJson;
import vn.motcua.database.Columns;

/**
 * One act of one account. It names cases by their codes and nobody but those who act.
 *
 * @param operation what was called, as the interface description names it; of a change, the steps it took
 * @param actor the account; null for what the service does by itself
 * @param role the role it used; null where none of its roles acts on cases
 * @param unit the unit it acted for; null for what the service does by itself
 * @param system the other system that handed the case in; null where there is none
 * @param codes the cases it saw or changed; null for what is about none
 * @param changes canonical JSON: what was written to each of these cases, in their order; null unless something was
 */
public record AuditEntry(Instant at, What what, String operation, String actor, String role, String unit, String system,
        String codes, String changes) {

    static final Columns<AuditEntry> COLUMNS = Columns.of(AuditEntry.class).instant("at", AuditEntry::at)
            .text("what", AuditEntry::what).text("operation", AuditEntry::operation).text("actor", AuditEntry::actor)
            .text("role", AuditEntry::role).text("unit", AuditEntry::unit).text("system", AuditEntry::system)
            .text("codes", AuditEntry::codes).text("changes", AuditEntry::changes);

    /** Somebody saw these cases, or asked for them in vain. */
    public static AuditEntry seen(Instant at, What what, String operation, Actor actor, List<String> codes) {
        return new AuditEntry(at.truncatedTo(ChronoUnit.MICROS), what, operation, actor.account(), actor.role(), actor.unit(),
                null, codes.isEmpty() ? null : String.join(" ", codes), null);
    }

    /**
     * Somebody changed these cases.
     *
     * @param changes what was written to each of them, in their order
     */
    public static AuditEntry changed(Instant at, String operation, Actor actor, String system, List<String> codes,
            List<Change> changes) {
        return new AuditEntry(at.truncatedTo(ChronoUnit.MICROS), What.CHANGED, operation, actor.account(), actor.role(),
                actor.unit(), system, String.join(" ", codes), Change.write(changes));
    }

    /** The oldest part of the chain went, up to a position whose hash is kept. */
    public static AuditEntry removed(Instant at, long position, String hash) {
        return new AuditEntry(at, What.REMOVED, "retention", null, null, null, null, null,
                CanonicalJson.write(List.of(Map.of("removedThrough", position, "hash", hash))));
    }

    /** Who acts; every part may be null. */
    public record Actor(String account, String role, String unit) {
    }

    /** The codes one by one. */
    public List<String> codeList() {
        return codes == null ? List.of() : List.of(codes.split(" "));
    }

    /** What of it goes into its hash. */
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("at", at.toString());
        members.put("what", what.name());
        members.put("operation", operation);
        members.put("actor", actor);
        members.put("role", role);
        members.put("unit", unit);
        members.put("system", system);
        members.put("codes", codes == null ? null : codeList());
        members.put("changes", changes == null ? null : new CanonicalJson.Written(changes));
        return members;
    }
}
