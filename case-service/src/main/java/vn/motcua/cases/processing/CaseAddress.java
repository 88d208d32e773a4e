package vn.motcua.cases.processing;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;

import vn.motcua.cases.audit.trail.NamesCase;

/** What every verb of a case is addressed with. */
public record CaseAddress(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
        @HeaderParam("Idempotency-Key") String key) implements NamesCase {
}
