package io.shishi.progress;

import io.shishi.light.rule.LightRules;
import java.util.UUID;

/** The thresholds that turn a gap into a light in a jurisdiction. Told by the light feature, which uses this one. */
public interface LightThresholds {

    LightRules of(UUID jurisdictionId);
}
