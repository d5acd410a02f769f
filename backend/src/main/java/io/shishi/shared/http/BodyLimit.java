package io.shishi.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses what is announced as too large before a byte of it is read, and says what would be right. */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_BODIES_ARE_READ = 400;
    private static final long MEGABYTE = 1024 * 1024;

    private final long json;
    private final long file;
    private final long document;

    BodyLimit(
            @ConfigProperty(name = "shishi.limits.json", defaultValue = "1048576") long json,
            @ConfigProperty(name = "shishi.limits.upload", defaultValue = "20971520") long file,
            @ConfigProperty(name = "shishi.limits.document", defaultValue = "8388608") long document) {
        this.json = json;
        this.file = file;
        this.document = document;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_BODIES_ARE_READ);
    }

    private void check(RoutingContext context) {
        var type = context.request().getHeader("Content-Type");
        var upload = type != null && type.startsWith("multipart/");
        // The parts of an upload have heads of their own, for which there is some room.
        var limit = upload ? file + MEGABYTE : isDocument(context) ? document : json;
        if (announced(context) <= limit) {
            context.next();
            return;
        }
        var detail = upload ? "文件超过 " + file / MEGABYTE + " MB 的上限，请压缩后再传" : "发送的内容超过 " + limit / 1024 + " KB 的上限";
        context.response()
                .setStatusCode(413)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Connection", "close")
                .end(new JsonObject()
                        .put("type", "/problems/too-large")
                        .put("title", "Request Entity Too Large")
                        .put("status", 413)
                        .put("detail", detail)
                        .put("violations", new JsonArray())
                        .encode());
    }

    /** A whole plan is sent as text, or edited, at once. */
    private static boolean isDocument(RoutingContext context) {
        return context.request().path().startsWith("/api/v1/plan-drafts");
    }

    private static long announced(RoutingContext context) {
        try {
            var length = context.request().getHeader("Content-Length");
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
