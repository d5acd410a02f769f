package io.shishi.paper.calendar;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Jurisdiction;
import io.shishi.audit.AuditEntry;
import io.shishi.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** The holidays and make-up days of a year as a jurisdiction keeps them, in place of the official ones. */
@Entity
public class WorkCalendar extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    public int year;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<CalendarDay> days = List.of();

    public Instant changedAt;
    public String changedBy;

    /** 0 says that nobody has changed the official days. */
    @Version
    public int version = 1;

    protected WorkCalendar() {}

    WorkCalendar(Jurisdiction jurisdiction, int year) {
        this.jurisdiction = jurisdiction;
        this.year = year;
    }

    void keep(List<CalendarDay> days, Actor actor, Instant now) {
        this.days = days.stream().sorted(Comparator.comparing(CalendarDay::on)).toList();
        changedAt = now;
        changedBy = actor.username();
    }

    Map<String, Object> state() {
        return state(days);
    }

    static Map<String, Object> state(List<CalendarDay> days) {
        return AuditEntry.fields(
                "holidays", on(days, DayKind.HOLIDAY),
                "makeUpDays", on(days, DayKind.WORKDAY));
    }

    private static List<String> on(List<CalendarDay> days, DayKind kind) {
        return days.stream()
                .filter(day -> day.kind() == kind)
                .map(day -> day.on().toString())
                .toList();
    }
}
