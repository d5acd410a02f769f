package io.shishi.integration.delivery;

/** How far a delivery has come. */
public enum DeliveryState {
    PENDING,
    SENT,
    /** Tried often enough; the operator sees it. */
    FAILED,
    /** Nothing of it was left to tell when its time came. */
    NEEDLESS
}
