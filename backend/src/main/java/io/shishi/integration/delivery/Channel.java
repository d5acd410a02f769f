package io.shishi.integration.delivery;

import java.util.Set;

/** A way out of the house. */
public interface Channel {

    Set<DeliveryChannel> channels();

    /**
     * Sends it, outside of any transaction. What may have been sent before says so.
     *
     * @return false if nothing of it is left to tell
     */
    boolean send(Delivery delivery) throws Undelivered;
}
