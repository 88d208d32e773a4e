package vn.motcua.cases.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.ProcedureVersionPublished;
import vn.motcua.contracts.catalog.ProcedureVersionPublished.ChannelLimit;
import vn.motcua.contracts.catalog.ProcedureVersionPublished.Leg;
import vn.motcua.contracts.catalog.ProcedureVersionPublished.RequiredDocument;
import vn.motcua.workingtime.LimitUnit;
import vn.motcua.workingtime.TimeLimit;

/** A published version of a procedure, as far as a case needs it. Validity is by day of acceptance, both ends included. */
public record ProcedureTerms(ProcedureVersionPublished published, LocalDate validTo) {

    public String code() {
        return published.code();
    }

    public int version() {
        return published.version();
    }

    public String name() {
        return published.name();
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(published.validFrom()) && (validTo == null || !day.isAfter(validTo));
    }

    /** The time limit of a channel: its own, else the one for all; null where the law sets none. */
    public TimeLimit limitFor(Channel channel) {
        return published.timeLimits().stream().filter(limit -> limit.channel() == channel).findFirst()
                .or(() -> published.timeLimits().stream().filter(limit -> limit.channel() == null).findFirst())
                .map(ProcedureTerms::limit).orElse(null);
    }

    private static TimeLimit limit(ChannelLimit published) {
        BigDecimal value = published.value();
        return new TimeLimit(LimitUnit.valueOf(published.unit().name()), value);
    }

    /** The agencies' parts in order; none for a procedure that one unit handles alone. */
    public List<Leg> legs() {
        return Objects.requireNonNullElse(published.legs(), List.of());
    }

    public List<RequiredDocument> requiredDocuments() {
        return Objects.requireNonNullElse(published.requiredDocuments(), List.of());
    }
}
