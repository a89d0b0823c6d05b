package dk.trinvis.exchange.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Language;
import dk.trinvis.exchange.ImportError;
import dk.trinvis.exchange.ImportRow;
import dk.trinvis.exchange.ImportService;
import dk.trinvis.exchange.ImportState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One import: how far it is, then what became of it. */
@Named
@RequestScoped
public class JobPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd-MM-uuuu HH.mm", Locale.ROOT).withZone(Clock.COPENHAGEN);

    @Inject
    private ImportService imports;

    @Inject
    private Language language;

    @Inject
    private CurrentUser user;

    private long id;
    private @Nullable ImportRow row;
    private List<ImportError> errors = List.of();

    /** Loads the import. */
    public void open() throws IOException {
        row = imports.show(id);
        errors = imports.errors(id, language.getLocale());
    }

    public @Nullable ImportRow getRow() {
        return row;
    }

    public List<ImportError> getErrors() {
        return errors;
    }

    public boolean isRunning() {
        return row != null && row.state() == ImportState.RUNNING;
    }

    /** Whether the rejected rows may be had: only by whoever sent them. */
    public boolean isOwn() {
        return row != null && row.userName().equals(user.userName());
    }

    /** A moment as people in Copenhagen read it. */
    public String time(Instant moment) {
        return TIME.format(moment);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
