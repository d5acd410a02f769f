package io.shishi.inspection.draw;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.support.ApiTest;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pool of many items; -Dshishi.draw.items=200000 makes it as large as any. */
@QuarkusTest
class LargePoolTest extends ApiTest {

    private static final Logger LOG = Logger.getLogger(LargePoolTest.class);
    private static final int ITEMS = Integer.getInteger("shishi.draw.items", 20_000);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private DrawFixture county;

    @BeforeEach
    void many_figures_of_many_measures() {
        today("2026-04-20");
        county = inTransaction(DrawFixture::new);
        var perMeasure = ITEMS / 2_000;
        database.asOwner(
                """
                insert into measure (id, plan_id, name, unit, aggregation, ratio, owner_agency_id, version)
                select gen_random_uuid(), plan_id, 'many', unit, aggregation, ratio, owner_agency_id, 0
                from (select * from measure limit 1) m, generate_series(1, 2000);
                insert into round (id, plan_id, ordinal, from_on, to_on, opens_at, due_at, closes_at, opened_at, version)
                select gen_random_uuid(), plan_id, 100 + n, from_on, to_on, opens_at, due_at, closes_at, opened_at, 0
                from (select * from round limit 1) r, generate_series(1, PER) n;
                insert into report (id, plan_id, round_id, task_id, agency_id, revision, status, no_change, submitted_at,
                    accepted_at, authors, version)
                select gen_random_uuid(), o.plan_id, o.id, t.id, a.id, 1, 'ACCEPTED', false, o.due_at, o.due_at, '{}', 0
                from round o, task t, agency a where o.ordinal > 100;
                insert into figure (id, plan_id, measure_id, report_id, round_id, round_ordinal, value, jump_confirmed, effective)
                select gen_random_uuid(), m.plan_id, m.id, (select r.id from report r where r.round_id = o.id limit 1),
                    o.id, o.ordinal, o.ordinal * 10 + (random() * 400)::int, false, true
                from measure m, round o where m.name = 'many' and o.ordinal > 100;
                analyze;
                """
                        .replace("PER", String.valueOf(perMeasure)));
    }

    @Test
    void a_large_pool_is_drawn_from_within_patience() {
        var body = Map.of("planId", county.plan.id, "what", "FIGURE", "size", 500, "strata", "AGENCY");
        timed(
                "preview",
                () -> asSupervisor().body(body).post("/draw-previews").then().statusCode(200));
        String id = timed("freeze", () -> asSupervisor().body(body).post("/draws"))
                .then()
                .statusCode(201)
                .body("poolCount", equalTo(ITEMS + 9))
                .extract()
                .path("id");
        timed("seed", () -> asSupervisor().post("/draws/" + id + "/seed").then().statusCode(200));
        timed(
                "result",
                () -> asSupervisor().post("/draws/" + id + "/result").then().statusCode(200));
        timed("last page", () -> asSupervisor()
                .get("/draws/" + id + "/pool?page=" + ITEMS / 50)
                .then()
                .statusCode(200));
        timed(
                "export",
                () -> lines(asSupervisor().get("/draws/" + id + "/export").asInputStream()));
    }

    private static <T> T timed(String step, Supplier<T> work) {
        var before = System.nanoTime();
        var answer = work.get();
        var took = Duration.ofNanos(System.nanoTime() - before);
        LOG.infof("%s of %d items: %d ms", step, ITEMS, took.toMillis());
        assertTrue(took.compareTo(PATIENCE) < 0, step + " took " + took);
        return answer;
    }

    private static int lines(InputStream in) {
        try (in) {
            var bytes = 0;
            var portion = new byte[8192];
            for (var read = in.read(portion); read >= 0; read = in.read(portion)) {
                bytes += read;
            }
            return bytes;
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
