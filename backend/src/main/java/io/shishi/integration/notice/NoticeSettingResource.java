package io.shishi.integration.notice;

import io.shishi.agency.Jurisdictions;
import io.shishi.agency.People;
import io.shishi.agency.PersonRef;
import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.integration.delivery.MailServer;
import io.shishi.paper.calendar.WorkCalendars;
import io.shishi.shared.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/notification-settings")
@Tag(name = "notice")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICE, Role.REPORTER, Role.SIGNER, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER})
class NoticeSettingResource {

    private final Jurisdictions jurisdictions;
    private final People people;
    private final WorkCalendars calendars;
    private final NoticeStore store;
    private final MailServer mail;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    NoticeSettingResource(
            Jurisdictions jurisdictions,
            People people,
            WorkCalendars calendars,
            NoticeStore store,
            MailServer mail,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.jurisdictions = jurisdictions;
        this.people = people;
        this.calendars = calendars;
        this.store = store;
        this.mail = mail;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "How I am told: by mail once a day, at once or never, and when not")
    public NoticeSettingView get() {
        return view(mine());
    }

    @PUT
    @Transactional
    @Operation(summary = "Choose how I am told; what has not been mailed yet follows it")
    public NoticeSettingView choose(@NotNull @Valid NoticeSettingChange body) {
        var setting = mine();
        if (version(setting) != body.version()) {
            throw Problems.stale();
        }
        var times = body.times();
        NoticeProblems.check(times);
        var before = setting.state();
        setting.choose(
                times,
                body.email() == null || body.email().isBlank()
                        ? null
                        : body.email().strip());
        setting.persistAndFlush();
        store.mailAt(
                setting.username,
                times.next(clock.instant(), calendars.of(setting.jurisdictionId))
                        .orElse(null));
        audit.add(AuditEntry.of(
                        "change", "notice-setting", setting.id, user.actor().name(), setting.jurisdictionId)
                .changing(before, setting.state()));
        return view(setting);
    }

    private NoticeSetting mine() {
        var here = jurisdictions.myId();
        return NoticeSetting.<NoticeSetting>find("username", user.username())
                .firstResultOptional()
                .orElseGet(() -> new NoticeSetting(here, user.username()));
    }

    /** 0 while nothing has been chosen. */
    private static int version(NoticeSetting setting) {
        return setting.id == null ? 0 : setting.version + 1;
    }

    private NoticeSettingView view(NoticeSetting setting) {
        var account = people.named(jurisdictions.myId(), user.username())
                .map(PersonRef::email)
                .orElse(null);
        return NoticeSettingView.of(setting, version(setting), account, mail.isOn());
    }
}
