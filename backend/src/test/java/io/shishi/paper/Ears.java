package io.shishi.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what people are told and what is settled, once it is certain. */
@ApplicationScoped
public class Ears {

    private final List<Told> told = new CopyOnWriteArrayList<>();
    private volatile String broken = "";
    private final List<String> settled = new CopyOnWriteArrayList<>();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Told event) {
        told.add(event);
    }

    void stumble(@Observes Told event) {
        if (event.usernames().contains(broken)) {
            throw new IllegalStateException("as the test wants it");
        }
    }

    /** Telling this person fails from now on; nobody's does with null. */
    public void breakOn(String username) {
        broken = username == null ? "" : username;
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Settled event) {
        settled.add(event.matter());
    }

    /** What was heard since it was last asked. */
    public List<Told> told() {
        var heard = new ArrayList<>(told);
        told.clear();
        return heard;
    }

    public List<String> settled() {
        var heard = new ArrayList<>(settled);
        settled.clear();
        return heard;
    }

    public void forget() {
        told.clear();
        settled.clear();
    }
}
