package io.shishi.progress;

import io.quarkus.arc.DefaultBean;
import io.shishi.light.rule.LightRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The thresholds that every jurisdiction begins with. */
@DefaultBean
@ApplicationScoped
class UsualThresholds implements LightThresholds {

    @Override
    public LightRules of(UUID jurisdictionId) {
        return LightRules.usual();
    }
}
