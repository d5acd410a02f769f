package io.shishi.audit.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The entries of a chain as they stand in the database, one after the other; memory does not grow with their number. */
final class Entries implements AutoCloseable {

    /** What is bound, in this order; each as PostgreSQL writes it as text. */
    static final List<String> FIELDS = List.of(
            "place::text",
            "id::text",
            "jurisdiction_id::text",
            "to_char(at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')",
            "actor",
            "actor_name",
            "actor_duty",
            "on_behalf_of",
            "on_behalf_of_name",
            "action",
            "subject_kind",
            "subject_id::text",
            "title",
            "plan_id::text",
            "task_id::text",
            "report_id::text",
            "before::text",
            "after::text");

    private static final int COUNT = FIELDS.size();
    private static final int AT_ONCE = 2_000;
    private static final String OF =
            " from audit where coalesce(jurisdiction_id, '00000000-0000-0000-0000-000000000000') = ?";

    private final Connection connection;
    private final Chain chain;
    private final ResultSet rows;

    record Entry(long id, long place, byte[] hash, String[] fields) {}

    /** @param connection outside auto-commit, so that rows come in portions */
    Entries(Connection connection, Chain chain) throws SQLException {
        this.connection = connection;
        this.chain = chain;
        var statement = connection.prepareStatement(
                "select " + String.join(", ", FIELDS) + ", id, place, hash" + OF + " and place is not null order by "
                        + "coalesce(jurisdiction_id, '00000000-0000-0000-0000-000000000000'), audit.place");
        statement.setFetchSize(AT_ONCE);
        statement.setObject(1, chain.id());
        rows = statement.executeQuery();
    }

    Entry next() throws SQLException {
        if (!rows.next()) {
            return null;
        }
        var fields = new String[COUNT];
        for (var i = 0; i < fields.length; i++) {
            fields[i] = rows.getString(i + 1);
        }
        return new Entry(rows.getLong(COUNT + 1), rows.getLong(COUNT + 2), rows.getBytes(COUNT + 3), fields);
    }

    /** An entry that has been committed and is in no chain. */
    Optional<Long> unbound() throws SQLException {
        try (var statement = connection.prepareStatement("select id" + OF + " and place is null order by id limit 1")) {
            statement.setObject(1, chain.id());
            try (var found = statement.executeQuery()) {
                return found.next() ? Optional.of(found.getLong(1)) : Optional.empty();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        rows.getStatement().close();
    }
}
