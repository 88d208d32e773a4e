package vn.motcua.cases.audit;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.cases.audit.trail.Audited;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.intake.ReadingCases;
import vn.motcua.identity.Role;

/** Who saw a case, asked by an officer for the applicant at the counter. */
@Path("/api/v1/cases/{code}/access-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AccessLogResource {

    private final ReadingCases reading;
    private final WhoSaw whoSaw;

    AccessLogResource(ReadingCases reading, WhoSaw whoSaw) {
        this.reading = reading;
        this.whoSaw = whoSaw;
    }

    @GET
    @RolesAllowed({ Role.OFFICER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Audited(What.READ)
    @Operation(operationId = "getAccessLog", summary = "Which bodies saw a case, in which role and when, newest first")
    public List<AccessView> accessLog(@PathParam("code") String code) {
        return whoSaw.of(CaseCode.parse(reading.read(code).code()).orElseThrow());
    }
}
