package io.shishi.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** A fresh key for each run signs the tests' tokens, so that no Keycloak is needed and no key lies in the repository. */
public class TestKeys implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            var encoder = Base64.getEncoder();
            return Map.of(
                    "test.public-key", encoder.encodeToString(pair.getPublic().getEncoded()),
                    "smallrye.jwt.sign.key",
                            encoder.encodeToString(pair.getPrivate().getEncoded()),
                    "smallrye.jwt.new-token.audience", "shishi-api");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        // Nothing outlives the run.
    }
}
