package io.shishi.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real SMTP server that keeps what it is handed. */
public class TestMail implements QuarkusTestResourceLifecycleManager {

    private static GreenMail server;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return Map.of(
                "shishi.mail.host",
                "127.0.0.1",
                "shishi.mail.port",
                String.valueOf(server.getSmtp().getPort()));
    }

    public static GreenMail server() {
        return server;
    }

    @Override
    public void stop() {
        server.stop();
    }
}
