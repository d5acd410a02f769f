package io.shishi.support;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/** Counts the SQL statements that a page costs. */
@ApplicationScoped
public class Statements {

    /** What any page may cost. */
    public static final int PAGE = 6;

    /** What is to be done gathers what each feature says, which costs one for each, beside those of papers and reports. */
    public static final int INBOX = 10;

    private final EntityManagerFactory factory;

    Statements(EntityManagerFactory factory) {
        this.factory = factory;
    }

    public long during(Runnable work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    /** Asked twice, so that what is remembered once does not count. */
    public void assertPage(Runnable page) {
        assertAtMost(PAGE, page);
    }

    /** For a page that gathers what many features say, each in its own statements. */
    public void assertAtMost(int most, Runnable page) {
        page.run();
        var count = during(page);
        assertTrue(count > 0 && count <= most, "a page of " + count + " statements");
    }
}
