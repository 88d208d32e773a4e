package vn.motcua.replay.province;

import java.math.BigDecimal;
import java.util.List;

import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.LimitUnit;

/** What an amendment of the sample province does to time limits: a working day less, and for short ones only online. */
final class AmendedLimits {

    private static final BigDecimal LONG = BigDecimal.valueOf(5);
    private static final BigDecimal SHORT = BigDecimal.valueOf(2);

    private AmendedLimits() {
    }

    static ProcedureBody shortened(ProcedureBody body) {
        ProcedureBody.Limit limit = body.timeLimits().get(0);
        if (limit.unit() != LimitUnit.WORKING_DAYS || limit.value().compareTo(SHORT) < 0) {
            return body;
        }
        ProcedureBody.Limit less = new ProcedureBody.Limit(null, limit.unit(), limit.value().subtract(BigDecimal.ONE));
        if (limit.value().compareTo(LONG) >= 0) {
            return body.limited(List.of(less));
        }
        return body.limited(List.of(limit, new ProcedureBody.Limit(Channel.ONLINE, less.unit(), less.value())));
    }
}
