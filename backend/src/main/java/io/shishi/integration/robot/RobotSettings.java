package io.shishi.integration.robot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;

/** Where robots may be: the server asks no other address, whatever it is told. */
@ConfigMapping(prefix = "shishi.robots")
interface RobotSettings {

    @WithDefault("https://qyapi.weixin.qq.com")
    List<URI> wecom();

    @WithDefault("https://oapi.dingtalk.com")
    List<URI> dingtalk();

    /** How often what there is to say leaves, in one message; the groups take 20 a minute. */
    String every();

    default List<URI> allowed(RobotKind kind) {
        return switch (kind) {
            case WECOM -> wecom();
            case DINGTALK -> dingtalk();
        };
    }
}
