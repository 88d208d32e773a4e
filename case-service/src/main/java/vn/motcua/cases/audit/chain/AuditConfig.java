package vn.motcua.cases.audit.chain;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the audit is sealed and how long it is kept. */
@ConfigMapping(prefix = "motcua.audit")
public interface AuditConfig {

    /** How far rounds of sealing lie apart: an entry is in the chain within a second, and a round is worth its commit. */
    @WithDefault("500ms")
    Duration interval();

    /** How many entries a round takes at most; one of an import names a thousand cases in a hundred kilobytes. */
    @WithDefault("500")
    int batch();

    /** How long entries are kept, by whole months: as long as a disciplinary or criminal question may still be asked. */
    @WithDefault("P3650D")
    Duration retention();

    /** How often the sealer looks whether a month has been kept long enough. */
    @WithDefault("1H")
    Duration retentionCheck();
}
