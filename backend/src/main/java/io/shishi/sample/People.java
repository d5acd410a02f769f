package io.shishi.sample;

import io.shishi.identity.Actor;
import io.shishi.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts in a sample jurisdiction. Where the local demonstration has an account for a duty, it is that account; the
 * others have names like theirs and cannot sign in.
 */
record People(String prefix, String jurisdiction, String shortPlace, SamplePlan plan) {

    static final String CONVENER = ".convener";
    static final String SECRETARY = ".secretary";

    private static final Map<String, String> CONTACTS = Map.of(
            "county.rsj", "county.reporter",
            "county.jyj", "county.edu",
            "county.jtj", "county.traffic",
            "district.mzrsj", "district.reporter");

    private static final Map<String, String> SIGNERS = Map.of(
            "county.rsj", "county.signer",
            "county.jyj", "county.edu.signer",
            "district.mzrsj", "district.signer");

    private static final Map<String, String> SECOND_CONTACTS = Map.of("county.rsj", "county.reporter2");

    private record Post(String suffix, String title, String role) {}

    private static final Map<String, List<Post>> TASK_FORCE = Map.of(
            "county",
            List.of(
                    new Post(".office", "专班办公室", Role.OFFICE),
                    new Post(".office2", "专班办公室（二）", Role.OFFICE),
                    new Post(SECRETARY, "召集人秘书", Role.OFFICE),
                    new Post(CONVENER, "召集人", Role.CONVENER),
                    new Post(".supervisor", "督查室", Role.SUPERVISOR)),
            "district",
            List.of(
                    new Post(".office", "专班办公室", Role.OFFICE),
                    new Post(".several", "专班办公室兼区民政人社局联络员", Role.OFFICE),
                    new Post(CONVENER, "召集人", Role.CONVENER),
                    new Post(".supervisor", "督查室", Role.SUPERVISOR)));

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
        return Actor.of(prefix + CONVENER, shortPlace + "召集人", jurisdiction, Set.of(), Role.CONVENER);
    }

    Actor supervisor() {
        return Actor.of(prefix + ".supervisor", shortPlace + "督查室", jurisdiction, Set.of(), Role.SUPERVISOR);
    }

    /** Those of the task force who have an account in the demonstration. */
    List<Actor> taskForce() {
        return TASK_FORCE.getOrDefault(prefix, List.of()).stream()
                .map(one ->
                        Actor.of(prefix + one.suffix(), shortPlace + one.title(), jurisdiction, Set.of(), one.role()))
                .toList();
    }

    /** A second contact, who can take over from the first. */
    Optional<Actor> secondContact(String agency) {
        var username = SECOND_CONTACTS.get(prefix + "." + agency);
        return Optional.ofNullable(username)
                .map(it -> Actor.of(
                        it, plan.agency(agency).shortName() + "联络员（二）", jurisdiction, Set.of(agency), Role.REPORTER));
    }

    /** Who reads all from above. */
    static Actor viewer(String jurisdiction) {
        return Actor.of("city.viewer", "市级查看", jurisdiction, Set.of(), Role.VIEWER);
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
