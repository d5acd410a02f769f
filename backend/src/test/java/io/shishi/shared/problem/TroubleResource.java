package io.shishi.shared.problem;

import io.shishi.shared.idempotency.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Everything that can go wrong, for the tests of how it is said. */
@Path("/trouble")
@Produces(MediaType.APPLICATION_JSON)
public class TroubleResource {

    static final AtomicInteger CARRIED_OUT = new AtomicInteger();

    private final EntityManager entities;

    TroubleResource(EntityManager entities) {
        this.entities = entities;
    }

    public enum Colour {
        RED,
        BLUE
    }

    public record Item(@NotBlank String name, @Positive int count) {}

    public record Body(@NotBlank String code, Colour colour, @Valid List<Item> items) {}

    public record Done(@NotNull int number, @NotNull String code) {}

    @POST
    @PermitAll
    public Body echo(@Valid @NotNull Body body) {
        return body;
    }

    @GET
    @Path("/crash")
    @PermitAll
    public String crash() {
        throw new IllegalStateException("select * from secret");
    }

    @GET
    @Path("/stale")
    @PermitAll
    public String stale() {
        throw new OptimisticLockException();
    }

    @POST
    @Path("/duplicate")
    @Transactional
    @PermitAll
    public void duplicate() {
        var insert =
                "insert into jurisdiction (id, code, name, level, path) values (gen_random_uuid(), '1', 'x', 'CITY', '1')";
        entities.createNativeQuery(insert).executeUpdate();
        entities.createNativeQuery(insert).executeUpdate();
    }

    @POST
    @Path("/once")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed("office")
    public Done once(Body body) {
        if ("boom".equals(body.code())) {
            throw Problems.conflict("boom", "这次不行");
        }
        return new Done(CARRIED_OUT.incrementAndGet(), body.code());
    }

    @GET
    @Path("/forgotten")
    public String withoutAnyRole() {
        return "";
    }
}
