package dk.trinvis.common.web;

import dk.trinvis.common.Fingerprint;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.InvalidInput.FieldError;
import dk.trinvis.common.Message;
import dk.trinvis.common.TextCaution;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a posted form. What cannot be read is noted, and shown with all else that is wrong. */
public final class Fields {

    static final String ONCE = "once";

    static final String VERSION = "version";
    private static final String SEEN = "cautioned";
    private static final int LONGEST_PROSE = 4_000;
    private static final Set<String> PLUMBING = Set.of(Csrf.FIELD, Tickets.FIELD, ONCE, SEEN);

    private final HttpServletRequest request;
    private final Set<FieldError> noted = new LinkedHashSet<>();
    private final List<FieldError> cautions = new ArrayList<>();
    private final List<String> cautioned = new ArrayList<>();

    Fields(HttpServletRequest request) {
        this.request = request;
    }

    /** What was typed, without spaces around it; empty text for nothing. */
    public String text(String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** The same; empty for nothing. */
    public Optional<String> optional(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    /**
     * As {@link #text}, for free text: what {@link TextCaution} finds in it is noted the first time, so that the form is
     * shown again; whoever has seen that and sends the same once more means it. More than 4,000 characters are not looked at,
     * and refused.
     */
    public String prose(String name) {
        return prose(name, LONGEST_PROSE);
    }

    /** As {@link #prose(String)}, of as many characters as are said. */
    public String prose(String name, int longest) {
        String text = text(name);
        if (text.length() > longest) {
            refuse(name, "common.tooLong", longest);
            return text;
        }
        List<String> seen = all(SEEN);
        for (TextCaution.Place place : TextCaution.in(text)) {
            String mark = name + " " + place.shown();
            cautioned.add(mark);
            if (!seen.contains(mark)) {
                cautions.add(new FieldError(name, place.message()));
            }
        }
        return text;
    }

    /** As {@link #prose}; noted as wrong when nothing was typed. */
    public String requiredProse(String name) {
        required(name);
        return prose(name);
    }

    /** What was pointed out, for the form to carry. */
    List<String> cautioned() {
        return cautioned;
    }

    /** As {@link #text}; noted as wrong when nothing was typed. */
    public String required(String name) {
        if (text(name).isEmpty()) {
            refuse(name, "common.required");
        }
        return text(name);
    }

    /** The file chosen in a form that sends files; empty for none. */
    public Optional<byte[]> file(String name) {
        return files().stream()
                .filter(file -> file.getName().equals(name) && file.getSize() > 0)
                .findFirst()
                .map(Fields::content);
    }

    private List<Part> files() {
        @Nullable String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException | IllegalStateException formWithoutFiles) {
            return List.of();
        }
    }

    private static byte[] content(Part file) {
        try (InputStream sent = file.getInputStream()) {
            return sent.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything chosen under one name. */
    public List<String> all(String name) {
        String @Nullable [] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** Whether a box was ticked, or the yes of {@link Texts#getNoOrYes} chosen. */
    public boolean isTicked(String name) {
        return text(name).equals("true");
    }

    /** A day in any form of {@link TypedDay}; empty for nothing. */
    public Optional<LocalDate> day(String name) {
        Optional<LocalDate> day = TypedDay.read(text(name));
        if (day.isEmpty() && !text(name).isEmpty()) {
            refuse(name, "common.notADayTyped");
        }
        return day;
    }

    /** A clock time in any form of {@link TypedTime}; empty for nothing. */
    public Optional<LocalTime> time(String name) {
        Optional<LocalTime> time = TypedTime.read(text(name));
        if (time.isEmpty() && !text(name).isEmpty()) {
            refuse(name, "common.notATimeTyped");
        }
        return time;
    }

    /** A whole number from 0 to 999,999,999; empty for nothing. */
    public Optional<Integer> number(String name) {
        Optional<Integer> number =
                optional(name).filter(text -> text.matches("[0-9]{1,9}")).map(Integer::valueOf);
        if (number.isEmpty() && !text(name).isEmpty()) {
            refuse(name, "common.notANumber");
        }
        return number;
    }

    /** Which version of the thing the form was made from, see {@link dk.trinvis.common.Version}. */
    public Optional<String> version() {
        return optional(VERSION);
    }

    /** Notes what is wrong with a field; the form is then shown again and nothing is saved. */
    public void refuse(String name, String key, Object... arguments) {
        noted.add(new FieldError(name, Message.of(key, arguments)));
    }

    /** {@link InvalidInput} if anything was noted. {@link FormServlet} asks when the form has been saved, at the latest. */
    public void check() {
        if (!noted.isEmpty() || !cautions.isEmpty()) {
            throw with(new InvalidInput(List.of()));
        }
    }

    /** What was noted, what the service says of other fields, and what to be cautious about in the rest. */
    InvalidInput with(InvalidInput said) {
        List<FieldError> all = new ArrayList<>(noted);
        addOthers(all, said.errors());
        addOthers(all, cautions);
        return new InvalidInput(all);
    }

    private static void addOthers(List<FieldError> all, List<FieldError> more) {
        Set<String> named = all.stream().map(FieldError::field).collect(Collectors.toSet());
        more.stream()
                .filter(error -> !named.contains(error.field()) && !all.contains(error))
                .forEach(all::add);
    }

    /** All that was asked, as one text. */
    String content() {
        return request.getServletPath() + " " + meant(request)
                + files().stream().map(file -> Fingerprint.of(content(file))).collect(Collectors.joining());
    }

    /** Everything but plumbing and passwords. */
    static Map<String, List<String>> worthKeeping(HttpServletRequest request) {
        Map<String, List<String>> fields = meant(request);
        fields.keySet().removeIf(name -> name.toLowerCase(Locale.ROOT).contains("password"));
        return fields;
    }

    private static Map<String, List<String>> meant(HttpServletRequest request) {
        Map<String, List<String>> fields = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        fields.keySet().removeAll(PLUMBING);
        return fields;
    }
}
