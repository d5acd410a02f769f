package io.shishi.audit.chain;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Verifies every chain at the terminal, with no server: {@code verify [folder of archived heads]}. The database is named
 * by {@code SHISHI_VERIFY_URL}, {@code SHISHI_VERIFY_USERNAME} and {@code SHISHI_VERIFY_PASSWORD}; a user who may read
 * is enough. Ends with 0 when everything fits, 1 when something does not, 2 when it could not look.
 */
public final class VerifyCommand {

    private static final int FLAWED = 1;
    private static final int NOT_LOOKED = 2;

    private VerifyCommand() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var folder = Path.of(arguments.length == 0 || arguments[0].isBlank() ? "audit-heads" : arguments[0]);
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            System.exit(verify(connection, new HeadArchive(folder), out) ? 0 : FLAWED);
        } catch (Exception e) {
            out.println("没有核对成：" + e.getMessage());
            System.exit(NOT_LOOKED);
        }
    }

    static boolean verify(Connection connection, HeadArchive archive, PrintStream out) throws Exception {
        var whole = true;
        for (var chain : Heads.all(connection).keySet()) {
            var verdict = new Verification(connection, chain, archive.of(chain)).run();
            whole &= verdict.whole();
            out.println(sentence(name(connection, chain), verdict));
        }
        return whole;
    }

    private static String sentence(String name, ChainVerdict verdict) {
        var head = verdict.head();
        var rate = head.entries() * 1000 / Math.max(1, verdict.millis());
        return verdict.whole()
                ? "%s：%d条记录首尾相连，与%d个留存链头相符，链头 %s（%d毫秒，每秒%d条）"
                        .formatted(name, head.entries(), verdict.heads(), head.hash(), verdict.millis(), rate)
                : "%s：不符！%s".formatted(name, verdict.flaw().words());
    }

    private static String name(Connection connection, Chain chain) throws SQLException {
        try (var statement = connection.prepareStatement("select code || ' ' || name from jurisdiction where id = ?")) {
            statement.setObject(1, chain.id());
            try (var found = statement.executeQuery()) {
                return found.next() ? found.getString(1) : "（不属于任何辖区）";
            }
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                setting("SHISHI_VERIFY_URL"), setting("SHISHI_VERIFY_USERNAME"), setting("SHISHI_VERIFY_PASSWORD"));
    }

    private static String setting(String name) {
        var value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("请设置环境变量 " + name);
        }
        return value;
    }
}
