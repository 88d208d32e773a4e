package vn.motcua.cases.assignment;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A delegation as those of the unit see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DelegationView(UUID id, String unit, String absent, String delegate, Instant from, Instant until, String reason,
        String madeBy) {

    static DelegationView of(Delegation delegation) {
        return new DelegationView(delegation.id(), delegation.unit(), delegation.absent(), delegation.delegate(),
                delegation.from(), delegation.until(), delegation.reason(), delegation.madeBy());
    }
}
