package vn.motcua.catalog.procedures;

import vn.motcua.contracts.catalog.ProcedureAbolished;
import vn.motcua.contracts.catalog.ProcedureVersionPublished;

/** A procedure's events, as others read them. */
public final class ProcedureFacts {

    private ProcedureFacts() {
    }

    /** The latest version was published. The version before it ends the day before, which goes without saying. */
    public static ProcedureVersionPublished published(Procedure procedure) {
        ProcedureVersion version = procedure.latest();
        ProcedureContent content = version.content();
        return new ProcedureVersionPublished(procedure.code(), version.number(), content.name(), content.fieldCode(),
                content.levels(), content.serviceLevel(),
                content.timeLimits().stream().map(limit -> new ProcedureVersionPublished.ChannelLimit(limit.channel(),
                        limit.unit(), limit.value())).toList(),
                content.fees().stream()
                        .map(fee -> new ProcedureVersionPublished.Fee(fee.name(), fee.amountVnd(), fee.note())).toList(),
                content.requiredDocuments().stream().map(document -> new ProcedureVersionPublished.RequiredDocument(
                        document.code(), document.name(), document.mandatory(), document.condition())).toList(),
                content.legs().stream().map(leg -> new ProcedureVersionPublished.Leg(leg.ordinal(), leg.name(), leg.level(),
                        leg.unitCode(), leg.sharePercent(), leg.mode())).toList(),
                content.resultName(), version.validFrom(), version.validTo(), version.decisionNumber());
    }

    public static ProcedureAbolished abolished(Procedure procedure) {
        return new ProcedureAbolished(procedure.code(), procedure.lastValidDay(), procedure.abolishedBy());
    }
}
