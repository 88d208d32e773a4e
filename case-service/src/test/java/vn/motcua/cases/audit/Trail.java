package vn.motcua.cases.audit;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;

/** The audit, looked at from outside. */
@ApplicationScoped
public class Trail {

    private final Rows rows;

    Trail(Rows rows) {
        this.rows = rows;
    }

    /** Waits until nothing waits to be sealed. */
    public void sealed() {
        await().atMost(20, TimeUnit.SECONDS).pollInterval(50, TimeUnit.MILLISECONDS)
                .until(() -> rows.count("audit_pending") == 0);
    }

    /** The sealed entries about a case, oldest first: what, operation, actor, role and unit of each. */
    public List<String> of(String code) {
        sealed();
        String all = rows.one("SELECT string_agg(concat_ws(' ', what, operation, actor, role, unit), E'\\n' ORDER BY position) "
                + "FROM audit_entry WHERE codes @> ARRAY[?]::text[]", code);
        return all == null ? List.of() : all.lines().toList();
    }

    /** Position of the newest entry about a case that does this. */
    public long positionOf(String code, String what) {
        sealed();
        return Long.parseLong(rows.one(
                "SELECT max(position) FROM audit_entry WHERE codes @> ARRAY[?]::text[] AND what = ?", code, what));
    }

    /** All of the chain as an auditor of the province takes it away. */
    public Path exported(Path folder) {
        return exported(folder, SampleCatalogue.PROVINCE);
    }

    public Path exported(Path folder, String unit) {
        sealed();
        String lines = Calls.raw("GET", "/api/v1/audit/export",
                Map.of("Authorization", "Bearer " + Calls.token("auditor", unit)), BodyPublishers.noBody()).body();
        try {
            return Files.writeString(folder.resolve(unit + ".ndjson"), lines);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does what only an owner of the tables can, who first puts the guards out. */
    public void tamper(String table, String sql, Object... parameters) {
        rows.run("ALTER TABLE " + table + " DISABLE TRIGGER USER");
        try {
            rows.run(sql, parameters);
        } finally {
            rows.run("ALTER TABLE " + table + " ENABLE TRIGGER USER");
        }
    }
}
