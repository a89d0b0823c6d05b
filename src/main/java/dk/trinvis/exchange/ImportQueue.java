package dk.trinvis.exchange;

import dk.trinvis.common.Database;
import dk.trinvis.common.Wordless;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs imports one after the other: writers would wait for each other anyway, and a large file takes memory. */
@ApplicationScoped
class ImportQueue {

    private static final Logger LOG = Logger.getLogger(ImportQueue.class.getName());

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private ImportWork work;

    @Inject
    private ImportJobs jobs;

    @Inject
    private Uploads uploads;

    private final Deque<Long> waiting = new ArrayDeque<>();
    private boolean busy;

    /** What ran when the server went down is over, and what it was about is gone; from now on the rest is swept hourly. */
    void open(@Observes Database.Ready ready) throws IOException {
        for (Upload upload : jobs.failRunning()) {
            uploads.delete(upload);
        }
        Future<?> unused = threads.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.HOURS);
    }

    void add(long id) {
        synchronized (waiting) {
            waiting.add(id);
            if (!busy) {
                busy = true;
                threads.execute(this::drain);
            }
        }
    }

    private void drain() {
        for (Optional<Long> next = next(); next.isPresent(); next = next()) {
            try {
                work.run(next.get());
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "Import " + next.get() + " failed", Wordless.of(e));
            }
        }
    }

    private Optional<Long> next() {
        synchronized (waiting) {
            Optional<Long> next = Optional.ofNullable(waiting.poll());
            busy = next.isPresent();
            return next;
        }
    }

    private void sweep() {
        try {
            uploads.sweep();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Old uploads could not be deleted", e);
        }
    }
}
