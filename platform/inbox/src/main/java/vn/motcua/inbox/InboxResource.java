package vn.motcua.inbox;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.quarkus.narayana.jta.QuarkusTransaction;
import vn.motcua.problem.InvalidRequest;

/** Shows operators how far this service has come with other services' events, and lets them replay what was set aside. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inbox", description = "Events from other services: progress and dead letters")
public class InboxResource {

    private static final int MOST = 500;

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final BatchApplier applier;

    InboxResource(Inbox inbox, DeadLetters deadLetters, BatchApplier applier) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.applier = applier;
    }

    @GET
    @Path("/inbox")
    @RolesAllowed("**")
    @Operation(operationId = "getInboxProgress", summary = "How far each topic has come")
    public List<TopicProgress> progress() {
        return inbox.progress();
    }

    @GET
    @Path("/dead-letters")
    @RolesAllowed("province-admin")
    @Operation(operationId = "listDeadLetters", summary = "Events set aside as poison, oldest first, at most 500 behind the given id")
    public List<DeadLetter> list(@QueryParam("after") @DefaultValue("0") long after) {
        return deadLetters.page(after, MOST);
    }

    @POST
    @Path("/dead-letters/{id}/replay")
    @RolesAllowed("province-admin")
    @Operation(operationId = "replayDeadLetter", summary = "Apply an event again after its cause was mended, and all parked behind it")
    public List<TopicProgress> replay(@PathParam("id") long id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                ReceivedEvent event = deadLetters.takeOut(id).orElseThrow(() -> new DeadLetterNotFound(id));
                applier.applyInOrder(List.of(event), inbox.handlersOf(event.topic()));
            });
        } catch (PoisonEvent e) {
            throw InvalidRequest.of("id", "still-poison", e.getMessage());
        }
        return inbox.progress();
    }
}
