package io.shishi.inspection.draw;

import io.agroal.api.AgroalDataSource;
import io.shishi.inspection.repeat.DrawFile;
import io.shishi.inspection.rule.PoolLine;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Writes out a draw as a file that can be repeated without us; memory does not grow with its pool. */
@ApplicationScoped
class DrawExport {

    private static final int AT_ONCE = 2_000;
    private static final String ITEMS =
            """
            select item_id, weight, stratum, array_to_string(reasons, ',') from draw_item
            where draw_id = ? order by item_id
            """;

    private final AgroalDataSource database;

    DrawExport(AgroalDataSource database) {
        this.database = database;
    }

    void write(Draw draw, List<DrawnItemView> selected, OutputStream to) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        var file = new DrawFile(out);
        file.begin();
        file.note("number", draw.number);
        file.note("draw", draw.id);
        file.note("what", draw.kind);
        step(file, "pooled", draw.pooledAt, draw.pooledByName);
        step(file, "seeded", draw.seededAt, draw.seededByName);
        step(file, "drawn", draw.drawnAt, draw.drawnByName);
        step(file, "cancelled", draw.cancelledAt, draw.cancelledByName);
        if (draw.cancelReason != null) {
            file.note("cancel-reason", draw.cancelReason);
        }
        for (var factor : RiskFactor.values()) {
            file.note("weight", factor, draw.weights.of(factor), factor.word(), factor.explained());
        }
        file.asked(draw.size, draw.coverEach);
        file.pool(draw.poolCount, draw.poolHash);
        if (draw.seed != null) {
            file.seed(draw.seed);
        }
        for (var it : draw.quotas) {
            file.stratum(it.stratum(), it.count(), it.quota(), it.name());
        }
        items(draw, file);
        for (var it : selected) {
            var item = it.item();
            file.selected(it.rank(), item.itemId(), item.stratum(), it.key(), words(item));
        }
        file.end();
    }

    private static void step(DrawFile file, String name, Instant at, String by) throws IOException {
        if (at != null) {
            file.note(name, Calendar.local(at), by);
        }
    }

    private static String words(PoolItemView item) {
        return item.taskNumber() + " " + item.taskTitle() + (item.measure() == null ? "" : " " + item.measure());
    }

    private void items(Draw draw, DrawFile file) throws IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                items(connection, draw, file);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void items(Connection connection, Draw draw, DrawFile file) throws SQLException, IOException {
        try (var statement = connection.prepareStatement(ITEMS)) {
            statement.setFetchSize(AT_ONCE);
            statement.setObject(1, draw.id);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var line = new PoolLine(rows.getString(1), rows.getString(2), rows.getString(3));
                    file.item(line, List.of(rows.getString(4)));
                }
            }
        }
    }
}
