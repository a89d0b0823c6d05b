package dk.trinvis.common.web;

import dk.trinvis.common.Caller;
import dk.trinvis.common.Drafts;
import dk.trinvis.common.Drafts.Kept;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.InvalidInput.FieldError;
import dk.trinvis.common.Refusal;
import dk.trinvis.common.Version;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a page's form show: what was posted if it was refused, else what was kept when the user's session had
 * ended, else the page's own.
 */
@Named
@RequestScoped
public class Typed {

    static final String FORM = "trinvis.form";
    static final String REFUSAL = "trinvis.form.refusal";
    static final String CAUTIONED = "trinvis.form.cautioned";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private Drafts drafts;

    @Inject
    private Tickets tickets;

    @Inject
    private Texts texts;

    private String form = "";
    private @Nullable Refusal refusal;
    private Optional<Kept> draft = Optional.empty();
    private Optional<Map<String, List<String>>> fields = Optional.empty();

    /** What is wrong, with the field that is to blame; empty text for none. */
    public record Fault(String field, String text) {}

    @PostConstruct
    void open() {
        refusal = (Refusal) request.getAttribute(REFUSAL);
        if (refusal == null) {
            form = request.getRequestURI() + Language.withoutChoice(request.getQueryString());
            draft = drafts.find(caller.userName(), form);
            fields = draft.map(Kept::fields);
        } else {
            form = (String) request.getAttribute(FORM);
            fields = Optional.of(Fields.worthKeeping(request));
        }
    }

    /** What to show in a field; the page's own value may be a text, a number, a day, or an Optional of one. */
    public String value(String name, @Nullable Object own) {
        return fields.map(typed -> first(typed.get(name))).orElseGet(() -> shown(own));
    }

    /** Every value typed or chosen under a name; none in a form that nothing was typed into. */
    public List<String> all(String name) {
        return fields.map(typed -> typed.getOrDefault(name, List.of())).orElse(List.of());
    }

    /** Whether this one is chosen; the page's own may be one value or a collection of them. */
    public boolean chosen(String name, String value, @Nullable Object own) {
        List<String> all = fields.map(typed -> typed.getOrDefault(name, List.of()))
                .orElseGet(() -> own instanceof Collection<?> several ? texts(several) : List.of(shown(own)));
        return all.contains(value);
    }

    /** The version the form was made from; the one shown now, if the user has just been told of it. */
    public String version(Version now) {
        return isChanged() ? now.text() : value("version", now.text());
    }

    /** Whether somebody else has changed the thing since the form was made. */
    public boolean isChanged() {
        return refusal instanceof Version.Changed;
    }

    /** What is recorded now, when somebody else has changed it to something else than was typed; else empty text. */
    public String recorded(String name, @Nullable Object own) {
        return isChanged() && !value(name, own).equals(shown(own)) ? shown(own) : "";
    }

    /** Whether what was typed was refused. */
    public boolean isRefused() {
        return refusal != null;
    }

    /** Everything that is wrong with the form. */
    public List<Fault> getFaults() {
        if (refusal instanceof InvalidInput invalid) {
            return invalid.errors().stream().map(this::fault).toList();
        }
        return Optional.ofNullable(refusal).flatMap(Refusal::explanation).stream()
                .map(message -> new Fault("", texts.in(message)))
                .toList();
    }

    /** What is wrong with one field; empty text for nothing. */
    public String fault(String name) {
        return getFaults().stream()
                .filter(fault -> fault.field().equals(name))
                .map(Fault::text)
                .findFirst()
                .orElse("");
    }

    /** The ids of what belongs to a field: its hint, if it has one, and what is wrong with it. */
    public String describedBy(String name, @Nullable String hint) {
        return (hint == null || hint.isEmpty() ? "" : name + "-hint ")
                + (fault(name).isEmpty() ? "" : name + "-error");
    }

    private Fault fault(FieldError error) {
        return new Fault(error.field(), texts.in(error.message()));
    }

    /** What was pointed out in free texts, and so need not be pointed out again. */
    public List<?> getCautioned() {
        return request.getAttribute(CAUTIONED) instanceof List<?> marks ? marks : List.of();
    }

    /** Whether the fields show what was kept when the session had ended. */
    public boolean isDraft() {
        return draft.isPresent();
    }

    /** When that was. */
    public String getKeptAt() {
        return draft.map(kept -> Days.written(kept.at())).orElse("");
    }

    /** A key of its own for each form that is shown. */
    public String getOnce() {
        return UUID.randomUUID().toString();
    }

    public String getTicket() {
        return tickets.write(new Ticket(caller.userName(), form));
    }

    private static String first(@Nullable List<String> values) {
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    private static List<String> texts(Collection<?> several) {
        return several.stream().map(Typed::shown).toList();
    }

    private static String shown(@Nullable Object own) {
        if (own instanceof Optional<?> perhaps) {
            return shown(perhaps.orElse(null));
        }
        if (own instanceof LocalDate day) {
            return Days.written(day);
        }
        return own == null ? "" : own.toString();
    }
}
