package vn.motcua.cases.audit;

import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.cases.audit.chain.AuditEntries;
import vn.motcua.cases.audit.trail.AuditEntry;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.cases.catalogue.Catalogue;
import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.cases.code.CaseCode;

/**
 * Who saw an applicant's data (Law on personal data protection, in force 1/1/2026). Whoever asks must have shown before that
 * the case is theirs to ask about.
 */
@ApplicationScoped
public class WhoSaw {

    /** The newest; a list longer than this says nothing more to a person. */
    private static final int AT_MOST = 500;

    private static final Map<What, String> PURPOSES = new EnumMap<>(Map.of(What.READ, "Xem hồ sơ", What.LISTED,
            "Xem danh sách có hồ sơ", What.EXPORTED, "Kết xuất dữ liệu có hồ sơ", What.CHANGED, "Xử lý hồ sơ"));

    private final AuditEntries entries;
    private final Catalogues catalogues;

    WhoSaw(AuditEntries entries, Catalogues catalogues) {
        this.entries = entries;
        this.catalogues = catalogues;
    }

    /** The newest first; refusals are left out, for who was refused saw nothing. */
    public List<AccessView> of(CaseCode code) {
        Catalogue catalogue = catalogues.catalogue();
        return entries.ofCase(code.text(), code.day().minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC), AT_MOST).stream()
                .map(AuditEntries.Found::entry).filter(entry -> PURPOSES.containsKey(entry.what()))
                .map(entry -> view(entry, catalogue)).toList();
    }

    private static AccessView view(AuditEntry entry, Catalogue catalogue) {
        return new AccessView(entry.at(), entry.unit(), entry.unit() == null ? null : catalogue.unitName(entry.unit()),
                entry.role(), entry.what(), PURPOSES.get(entry.what()));
    }
}
