package io.shishi.integration.delivery;

/** By which way something leaves the house. */
public enum DeliveryChannel {
    MAIL,
    WECOM,
    DINGTALK
}
