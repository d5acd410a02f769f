package io.shishi.integration.robot;

import io.shishi.integration.delivery.DeliveryChannel;

/** Whose robot it is. */
public enum RobotKind {
    /** 企业微信. */
    WECOM(DeliveryChannel.WECOM, 4_096),
    /** 钉钉. */
    DINGTALK(DeliveryChannel.DINGTALK, 20_000);

    final DeliveryChannel channel;

    /** How many bytes a message may have. */
    final int bytes;

    RobotKind(DeliveryChannel channel, int bytes) {
        this.channel = channel;
        this.bytes = bytes;
    }
}
