package io.shishi.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Where the chains stand, as the database says. */
final class Heads {

    private static final String NOTHING = HexFormat.of().formatHex(new Link().beginning());

    private Heads() {}

    static Head of(Connection connection, Chain chain) throws SQLException {
        try (var statement = connection.prepareStatement("select entries, hash from audit_head where chain = ?")) {
            statement.setObject(1, chain.id());
            try (var found = statement.executeQuery()) {
                return found.next()
                        ? new Head(found.getLong(1), HexFormat.of().formatHex(found.getBytes(2)))
                        : new Head(0, NOTHING);
            }
        }
    }

    /** Of all chains, in the order of their ids. */
    static Map<Chain, Head> all(Connection connection) throws SQLException {
        var heads = new LinkedHashMap<Chain, Head>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select chain, entries, hash from audit_head order by chain")) {
            while (found.next()) {
                heads.put(
                        new Chain(found.getObject(1, UUID.class)),
                        new Head(found.getLong(2), HexFormat.of().formatHex(found.getBytes(3))));
            }
        }
        return heads;
    }
}
