package io.shishi.reader;

import io.shishi.reader.draft.Draft;
import io.shishi.reader.intake.DocumentIntake;
import io.shishi.reader.intake.Intake;
import io.shishi.reader.intake.IntakeLimits;
import io.shishi.reader.intake.Refusal;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Reads documents a few at a time and not for ever, so that no file can hold up the rest of the system. */
@ApplicationScoped
class ReadingDesk {

    private static final Logger LOG = Logger.getLogger(ReadingDesk.class);

    private final ReaderSettings settings;
    private final DocumentIntake documents;
    private final ThreadPoolExecutor desks;

    ReadingDesk(ReaderSettings settings) {
        this.settings = settings;
        this.documents = new DocumentIntake(IntakeLimits.of(settings.characters()));
        this.desks = new ThreadPoolExecutor(
                settings.atOnce(),
                settings.atOnce(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(settings.waiting()),
                Thread.ofPlatform().name("reader-", 0).daemon().factory());
        this.desks.allowCoreThreadTimeOut(true);
    }

    /** A document as it was taken in, and what the reader made of it. */
    record Result(Intake intake, Draft draft, DraftTerms terms) {}

    Result file(Path file, String name) {
        return inTime(() -> result(documents.read(file)));
    }

    Result text(String text) {
        return inTime(() -> result(documents.text(text)));
    }

    private Result result(Intake intake) {
        var draft = PlanReader.read(intake.source());
        if (draft.tasks().size() > settings.tasks()) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    "读出 " + draft.tasks().size() + " 项任务，超过 " + settings.tasks() + " 项的上限，不像一份实施方案。请只保留一份方案的正文");
        }
        return new Result(intake, draft, TermsReading.of(intake.source(), draft));
    }

    private Result inTime(Callable<Result> work) {
        try {
            var under = desks.submit(work);
            try {
                return under.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                under.cancel(true);
                throw new Refusal(Refusal.Kind.SLOW, "文件太复杂，规定时间内没有读完。请把正文另存为 .docx 或 .txt，或只粘贴正文");
            }
        } catch (Refusal refusal) {
            throw PlanDraftProblems.refused(refusal);
        } catch (RejectedExecutionException e) {
            throw PlanDraftProblems.busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PlanDraftProblems.busy();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw PlanDraftProblems.refused(refusal);
            }
            LOG.error("A document was not read", e.getCause());
            throw PlanDraftProblems.refused(
                    new Refusal(Refusal.Kind.BROKEN, "文件没有读成，可能已损坏。请用 Word 或 WPS 打开后另存为 .docx，或把正文粘贴进来"));
        }
    }

    @PreDestroy
    void close() {
        desks.shutdownNow();
    }
}
