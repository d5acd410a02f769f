package io.shishi.light;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The plans that a transaction has made stale; each is judged once, however much happens in it. */
@TransactionScoped
class StalePlans implements Serializable {

    private final Set<UUID> plans = new HashSet<>();

    boolean add(UUID planId) {
        return plans.add(planId);
    }
}
