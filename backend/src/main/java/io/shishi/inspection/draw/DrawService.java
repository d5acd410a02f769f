package io.shishi.inspection.draw;

import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.inspection.rule.Selected;
import io.shishi.inspection.rule.Selection;
import io.shishi.plan.PlanAccess;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The steps of a draw, each a transaction of its own: the pool, the seed, the result. */
@ApplicationScoped
class DrawService {

    private static final int SEED_BYTES = 32;

    private final PlanAccess plans;
    private final PoolCheck check;
    private final Pool pool;
    private final StrataNames strata;
    private final DrawNumbers numbers;
    private final DrawQueries queries;
    private final DrawRecord record;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final EntityManager entities;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DrawService(
            PlanAccess plans,
            PoolCheck check,
            Pool pool,
            StrataNames strata,
            DrawNumbers numbers,
            DrawQueries queries,
            DrawRecord record,
            Jurisdictions jurisdictions,
            CurrentUser user,
            EntityManager entities,
            Clock clock) {
        this.plans = plans;
        this.check = check;
        this.pool = pool;
        this.strata = strata;
        this.numbers = numbers;
        this.queries = queries;
        this.record = record;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.entities = entities;
        this.clock = clock;
    }

    /** What a draw would be made from; nothing is kept. */
    DrawPreview preview(NewDraw asked) {
        plans.mine(asked.planId());
        check.of(asked);
        var counts = pool.count(jurisdictions.myId(), asked);
        var items = counts.stream().collect(Collectors.toMap(Pool.Count::stratum, Pool.Count::items));
        return DrawPreview.of(asked, strata.quotas(jurisdictions.myId(), asked, items), counts);
    }

    /** Freezes the pool with its hash. */
    Draw pool(NewDraw asked) {
        var plan = plans.mine(asked.planId());
        check.of(asked);
        var here = jurisdictions.myId();
        var now = clock.instant();
        var number = numbers.take(here, Calendar.day(now).getYear());
        var draw = new Draw(here, plan.id, number, asked, user.actor(), now);
        draw.persist();
        entities.flush();
        pool.keep(draw.id, here, asked);
        var counts = pool.kept(draw.id);
        if (counts.isEmpty()) {
            throw DrawProblems.emptyPool();
        }
        draw.freeze(pool.hash(draw.id), strata.quotas(here, asked, counts));
        record.pooled(draw);
        return draw;
    }

    /** Takes a seed from the secure source and writes it down with the hash of the pool, before anybody knows a result. */
    Draw seed(UUID id) {
        var draw = locked(id);
        var seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        draw.seed(HexFormat.of().formatHex(seed), user.actor(), clock.instant());
        record.seeded(draw);
        return draw;
    }

    /** What follows from pool and seed. Asked again it is what it was. */
    Draw result(UUID id) {
        var draw = locked(id);
        if (draw.state() == DrawState.DRAWN) {
            return draw;
        }
        draw.drawn(user.actor(), clock.instant());
        var quotas = draw.quotas.stream().collect(Collectors.toMap(StratumQuota::stratum, StratumQuota::quota));
        var selection = new Selection(draw.seed, quotas);
        pool.lines(draw.id, selection::add);
        var drawn = selection.drawn();
        keep(draw.id, drawn);
        record.drawn(draw, drawn);
        return draw;
    }

    /** It stays in the list with the reason: nobody draws until it suits. */
    Draw cancel(UUID id, DrawCancellation body) {
        var draw = locked(id);
        if (!queries.checks(id).isEmpty()) {
            throw DrawProblems.givenOut();
        }
        var before = draw.state();
        draw.cancel(body.reason().strip(), user.actor(), clock.instant());
        record.cancelled(draw, before);
        return draw;
    }

    /** Before the draw has its time: from then on nothing is added. */
    private void keep(UUID drawId, List<Selected> drawn) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "insert into draw_selection (draw_id, item_id, rank, key, chance) values (?, ?, ?, ?, ?)")) {
                for (var rank = 1; rank <= drawn.size(); rank++) {
                    var item = drawn.get(rank - 1);
                    statement.setObject(1, drawId);
                    statement.setString(2, item.id());
                    statement.setInt(3, rank);
                    statement.setDouble(4, item.key());
                    statement.setDouble(5, item.chance());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    private Draw locked(UUID id) {
        var draw = queries.mine(id, jurisdictions.myId()).stream().findFirst().orElseThrow(DrawProblems::notFound);
        entities.refresh(draw, LockModeType.PESSIMISTIC_WRITE);
        return draw;
    }
}
