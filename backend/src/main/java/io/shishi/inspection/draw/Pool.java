package io.shishi.inspection.draw;

import io.shishi.inspection.rule.PoolHash;
import io.shishi.inspection.rule.PoolLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What may be drawn: found and kept by the database, read back item by item. */
@ApplicationScoped
class Pool {

    private static final int LONG_DAYS = 180;
    private static final int AT_ONCE = 2_000;
    private static final String LINES =
            "select item_id, weight, stratum from draw_item where draw_id = ? order by item_id";

    private final EntityManager entities;
    private final Clock clock;

    Pool(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** How many there would be in each stratum, and how many of them each factor touches. */
    List<Count> count(UUID jurisdictionId, NewDraw asked) {
        var query = entities.createNativeQuery(PoolText.counted(asked.what()), Object[].class);
        return bound(query, jurisdictionId, asked).getResultList().stream()
                .map(row -> Count.of((Object[]) row))
                .toList();
    }

    record Count(String stratum, int items, Map<RiskFactor, Integer> touched) {

        static Count of(Object[] row) {
            var touched = new LinkedHashMap<RiskFactor, Integer>();
            for (var factor : RiskFactor.values()) {
                touched.put(factor, number(row[2 + factor.ordinal()]));
            }
            return new Count((String) row[0], number(row[1]), touched);
        }

        private static int number(Object value) {
            return ((Number) value).intValue();
        }
    }

    /** From now on these are the items of the draw. */
    void keep(UUID drawId, UUID jurisdictionId, NewDraw asked) {
        var weights = asked.weights();
        var query = bound(entities.createNativeQuery(PoolText.kept(asked.what())), jurisdictionId, asked)
                .setParameter("draw", drawId)
                .setParameter("jump", weights.jump())
                .setParameter("greenAtOnce", weights.greenAtOnce())
                .setParameter("lateOrReturned", weights.lateOrReturned())
                .setParameter("sharedPhoto", weights.sharedPhoto())
                .setParameter("longUnchecked", weights.longUnchecked());
        query.executeUpdate();
    }

    /** How many items of each stratum were kept. */
    Map<String, Integer> kept(UUID drawId) {
        return entities.createQuery(
                        "select i.stratum, count(*) from DrawItem i where i.drawId = :draw group by i.stratum",
                        Object[].class)
                .setParameter("draw", drawId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Long) row[1]).intValue()));
    }

    String hash(UUID drawId) {
        var hash = new PoolHash();
        lines(drawId, hash::add);
        return hash.hex();
    }

    /** Item by item in the order of the hash, in the running transaction; memory does not grow with their number. */
    void lines(UUID drawId, Consumer<PoolLine> reader) {
        entities.unwrap(Session.class).doWork(connection -> lines(connection, drawId, reader));
    }

    private static void lines(Connection connection, UUID drawId, Consumer<PoolLine> reader) throws SQLException {
        try (var statement =
                connection.prepareStatement(LINES, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(AT_ONCE);
            statement.setObject(1, drawId);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.accept(new PoolLine(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
    }

    private <Q extends Query> Q bound(Q query, UUID jurisdictionId, NewDraw asked) {
        var pool = asked.pool();
        var longAgo = clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(LONG_DAYS, ChronoUnit.DAYS);
        query.setParameter("plan", asked.planId())
                .setParameter("jurisdiction", jurisdictionId)
                .setParameter("strata", asked.strata().name())
                .setParameter("rounds", array(pool.roundIds()))
                .setParameter("sections", array(pool.sectionIds()))
                .setParameter("agencies", array(pool.agencyIds()))
                .setParameter("lights", array(pool.lights()))
                .setParameter("unit", pool.unit() == null ? "" : pool.unit())
                .setParameter("minValue", text(pool.minValue()))
                .setParameter("minTarget", text(pool.minTarget()))
                .setParameter("neverChecked", pool.neverChecked())
                .setParameter("longAgo", longAgo);
        if (asked.what() != ItemKind.FIGURE) {
            query.setParameter("amount", pool.asksForAmount());
        }
        return query;
    }

    /** Text, because a number that is missing has no type that a statement could guess. */
    private static String text(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** As PostgreSQL writes an array of simple words. */
    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
