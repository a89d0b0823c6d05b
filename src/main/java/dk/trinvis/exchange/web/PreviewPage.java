package dk.trinvis.exchange.web;

import dk.trinvis.common.NotFound;
import dk.trinvis.common.web.Language;
import dk.trinvis.exchange.ImportService;
import dk.trinvis.exchange.ImportService.Checked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that has been checked: its first rows, what would become of it, what is wrong. */
@Named
@RequestScoped
public class PreviewPage {

    @Inject
    private ImportService imports;

    @Inject
    private Language language;

    private @Nullable String kind;
    private @Nullable String upload;
    private @Nullable Checked checked;

    /** Loads the file. */
    public void open() throws IOException {
        if (kind == null || upload == null) {
            throw new NotFound("upload");
        }
        checked = imports.checked(kind, upload, language.getLocale());
    }

    public @Nullable Checked getChecked() {
        return checked;
    }

    /** Whether all of it can be taken in and some of it is new. */
    public boolean isReady() {
        return checked != null
                && checked.counts().rejected() == 0
                && checked.counts().accepted() > 0;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getUpload() {
        return upload;
    }

    public void setUpload(@Nullable String upload) {
        this.upload = upload;
    }
}
