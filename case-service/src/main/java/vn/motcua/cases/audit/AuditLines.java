package vn.motcua.cases.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;

import vn.motcua.cases.audit.chain.AuditEntries;
import vn.motcua.cases.audit.chain.SealedEntry;
import vn.motcua.cases.audit.trail.AuditEntry;
import vn.motcua.cases.code.CaseCode;
import vn.motcua.identity.UnitScope;
import vn.motcua.identity.UnitTrees;

/** The chain as lines of JSON, read and sent page by page: however long it is, a page lies in memory. */
@ApplicationScoped
class AuditLines {

    private static final int PAGE = 500;

    private final AuditEntries entries;
    private final UnitScope scope;
    private final UnitTrees trees;

    AuditLines(AuditEntries entries, UnitScope scope, UnitTrees trees) {
        this.entries = entries;
        this.scope = scope;
        this.trees = trees;
    }

    /** What was sealed between two instants; of entries outside the caller's units only the place in the chain. */
    StreamingOutput between(Instant from, Instant to) {
        Set<String> units = scope.units();
        return out -> write(from, to, units, out);
    }

    private void write(Instant from, Instant to, Set<String> units, OutputStream out) throws IOException {
        long last = 0;
        Instant since = from;
        byte[] previous = null;
        List<SealedEntry> page = entries.after(last, since, to, PAGE);
        while (!page.isEmpty()) {
            if (previous == null) {
                previous = entries.hashAt(page.get(0).position() - 1);
            }
            for (SealedEntry entry : page) {
                String line = visible(entry.entry(), units) ? entry.line(previous) : entry.withheldLine(previous);
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                previous = entry.hash();
            }
            last = page.get(page.size() - 1).position();
            since = page.get(page.size() - 1).sealedAt();
            page = entries.after(last, since, to, PAGE);
        }
    }

    /** What the caller's units did, what was done to their cases alone, and what no unit did. */
    private boolean visible(AuditEntry entry, Set<String> units) {
        // A unit nobody knows stands below nobody: an account that was given it by mistake, or by malice, is not to be hidden.
        if (entry.unit() == null || units.contains(entry.unit()) || !trees.current().contains(entry.unit())) {
            return true;
        }
        return entry.codes() != null && entry.codeList().stream()
                .allMatch(code -> CaseCode.parse(code).filter(parsed -> units.contains(parsed.unit())).isPresent());
    }
}
