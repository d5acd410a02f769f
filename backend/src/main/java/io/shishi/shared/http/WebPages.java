package io.shishi.shared.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves the built pages on the API's own address where one machine does everything; elsewhere a web server does. */
@ApplicationScoped
class WebPages {

    private static final int AFTER_THE_API = 20_000;
    private static final String ONE_YEAR = "public, max-age=31536000, immutable";

    private final Optional<Path> directory;

    WebPages(@ConfigProperty(name = "shishi.web.directory") Optional<Path> directory) {
        this.directory = directory;
    }

    void register(@Observes Router router) {
        if (directory.isEmpty()) {
            return;
        }
        var root = directory.get().toAbsolutePath();
        var files = StaticHandler.create(FileSystemAccess.ROOT, root.toString())
                .setCachingEnabled(false)
                .setIncludeHidden(false);
        router.route().order(AFTER_THE_API).handler(context -> {
            if (isPage(context)) {
                cache(context);
                files.handle(context);
            } else {
                context.next();
            }
        });
        // An address inside the application is a page of it: the browser finds out which.
        router.route().order(AFTER_THE_API + 1).handler(context -> {
            if (isPage(context) && !context.request().path().startsWith("/assets/")) {
                context.response()
                        .putHeader("Cache-Control", "no-cache")
                        .sendFile(root.resolve("index.html").toString());
            } else {
                context.next();
            }
        });
    }

    private static boolean isPage(RoutingContext context) {
        var path = context.request().path();
        var method = context.request().method();
        return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
                && !path.startsWith("/api/")
                && !path.startsWith("/q/");
    }

    private static void cache(RoutingContext context) {
        var named = context.request().path().startsWith("/assets/");
        context.response().putHeader("Cache-Control", named ? ONE_YEAR : "no-cache");
    }
}
