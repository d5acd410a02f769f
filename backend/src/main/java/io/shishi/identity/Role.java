package io.shishi.identity;

/** Realm roles, the same strings as in deploy/keycloak/realm.json. */
public final class Role {

    public static final String OFFICE = "office";
    public static final String REPORTER = "reporter";
    public static final String SIGNER = "signer";
    public static final String CONVENER = "convener";
    public static final String SUPERVISOR = "supervisor";
    public static final String INTEGRATOR = "integrator";
    public static final String VIEWER = "viewer";
    public static final String ADMIN = "admin";

    private Role() {}
}
