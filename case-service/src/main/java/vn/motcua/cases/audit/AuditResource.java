package vn.motcua.cases.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.cases.audit.chain.AuditEntries;
import vn.motcua.cases.audit.chain.AuditHead;
import vn.motcua.cases.audit.trail.Audited;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.identity.Role;
import vn.motcua.lines.NdjsonLines;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.time.CivilTime;

/** The audit, for those who check it. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who read and who changed what, provable offline")
public class AuditResource {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final AuditEntries entries;
    private final AuditLines lines;
    private final CheckingCase checking;

    AuditResource(AuditEntries entries, AuditLines lines, CheckingCase checking) {
        this.entries = entries;
        this.lines = lines;
        this.checking = checking;
    }

    @GET
    @Path("/head")
    @RolesAllowed({ Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "getAuditHead", summary = "Where the chain of the audit ends, to be kept elsewhere")
    public AuditHeadView head() {
        return AuditHeadView.of(entries.head().orElse(new AuditHead(0, new byte[32], Instant.EPOCH)));
    }

    @GET
    @Path("/export")
    @Produces(NdjsonLines.MEDIA_TYPE)
    @RolesAllowed({ Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Audited(What.EXPORTED)
    @Operation(operationId = "exportAudit", summary = "The audit in the order of its chain, an entry a line", description = "What was sealed from the first day to the last, by the calendar of Asia/Ho_Chi_Minh. Entries outside the caller's units are withheld: they show their place in the chain and nothing else. ./motcua audit-verify checks the file offline.")
    @APIResponse(responseCode = "200", description = "An entry a line", content = @Content(mediaType = NdjsonLines.MEDIA_TYPE, schema = @Schema(implementation = Object.class)))
    public StreamingOutput export(
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("from") String from,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("to") String to) {
        return lines.between(CivilTime.startOf(day("from", from, FIRST)), CivilTime.startOf(day("to", to, LAST).plusDays(1)));
    }

    @GET
    @Path("/cases/{code}")
    @RolesAllowed({ Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Audited(What.READ)
    @Operation(operationId = "checkCase", summary = "Whether a case's history still is what the audit says was written")
    public CheckedCaseView check(@PathParam("code") String code) {
        return checking.check(code);
    }

    private static LocalDate day(String name, String text, LocalDate otherwise) {
        try {
            LocalDate day = text == null ? otherwise : LocalDate.parse(text);
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                throw new DateTimeException("beyond belief");
            }
            return day;
        } catch (DateTimeException e) {
            throw InvalidRequest.of(name, "parameter-unreadable");
        }
    }
}
