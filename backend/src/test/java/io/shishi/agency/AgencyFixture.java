package io.shishi.agency;

import java.util.List;

/** Jurisdictions and agencies, persisted in the running transaction. */
public final class AgencyFixture {

    private AgencyFixture() {}

    public static Jurisdiction county() {
        return jurisdiction("430624", "湘阴县", Level.COUNTY, city());
    }

    public static Jurisdiction district() {
        return jurisdiction("430971", "大通湖区", Level.COUNTY, city());
    }

    public static Jurisdiction city() {
        return jurisdiction("439900", "示例市", Level.CITY, null);
    }

    /** The one with this code, made if it is not there yet. */
    public static Jurisdiction jurisdiction(String code, String name, Level level, Jurisdiction parent) {
        return Jurisdiction.byCode(code).orElseGet(() -> {
            var jurisdiction = new Jurisdiction(code, name, level, parent);
            jurisdiction.persist();
            return jurisdiction;
        });
    }

    public static Agency some(Jurisdiction jurisdiction, String code, String shortName) {
        var position = (int) Agency.count("jurisdiction", jurisdiction) + 1;
        var agency = new Agency(jurisdiction, code, jurisdiction.name + shortName, shortName, List.of(), position);
        agency.persist();
        return agency;
    }

    public static Member signer(Agency agency) {
        var member = new Member(agency, "signer-" + agency.code, agency.shortName + "负责人", Duty.SIGNER, null);
        member.persist();
        return member;
    }
}
