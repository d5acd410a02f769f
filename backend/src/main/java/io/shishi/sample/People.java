package io.shishi.sample;

import io.shishi.identity.Actor;
import io.shishi.identity.Role;
import java.util.Map;
import java.util.Set;

/**
 * Who acts in a sample jurisdiction. Where the local demonstration has an account for a duty, it is that account; the
 * others have names like theirs and cannot sign in.
 */
record People(String prefix, String jurisdiction, String shortPlace, SamplePlan plan) {

    private static final Map<String, String> CONTACTS = Map.of(
            "county.rsj", "county.reporter",
            "county.jyj", "county.edu",
            "county.jtj", "county.traffic",
            "district.mzrsj", "district.reporter");

    private static final Map<String, String> SIGNERS = Map.of(
            "county.rsj", "county.signer",
            "county.jyj", "county.edu.signer",
            "district.mzrsj", "district.signer");

    static People of(String prefix, SamplePlan plan) {
        var short1 = plan.jurisdiction().name().endsWith("区") ? "区" : "县";
        return new People(prefix, plan.jurisdiction().code(), short1, plan);
    }

    static Actor operator() {
        return Actor.of("operator", "系统管理员", null, Set.of(), Role.ADMIN);
    }

    Actor office() {
        return Actor.of(prefix + ".office", shortPlace + "专班办公室", jurisdiction, Set.of(), Role.OFFICE);
    }

    Actor convener() {
        return Actor.of(prefix + ".convener", shortPlace + "召集人", jurisdiction, Set.of(), Role.CONVENER);
    }

    Actor supervisor() {
        return Actor.of(prefix + ".supervisor", shortPlace + "督查室", jurisdiction, Set.of(), Role.SUPERVISOR);
    }

    Actor contact(String agency) {
        return member(CONTACTS, agency, "", "联络员", Role.REPORTER);
    }

    Actor signer(String agency) {
        return member(SIGNERS, agency, ".signer", "负责人", Role.SIGNER);
    }

    private Actor member(Map<String, String> accounts, String agency, String suffix, String duty, String role) {
        var usual = prefix + "." + agency;
        var username = accounts.getOrDefault(usual, usual + suffix);
        return Actor.of(username, plan.agency(agency).shortName() + duty, jurisdiction, Set.of(agency), role);
    }
}
