package dk.trinvis.common.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the pages of one thing have in common that is named by its id in their address. */
public abstract class OnePage<T> {

    private String id = "";
    private @Nullable T view;

    /** What has the id, or it is not found. */
    protected abstract T find(String id);

    /** Called before the page is shown. */
    public void open() {
        view = find(id);
    }

    public T getView() {
        return Objects.requireNonNull(view, "not open yet");
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
