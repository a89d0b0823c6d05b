package dk.trinvis.common;

import dk.trinvis.common.InvalidInput.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks through what was typed or sent field by field, so that everything wrong with it is said at once. */
public final class Input {

    private static final String CODE = "(?=.*[A-Za-z])[A-Za-z0-9._@-]+";

    private final List<FieldError> errors = new ArrayList<>();

    /** A single text without blanks around it, if there is one; {@link InvalidInput} at once when it is too long. */
    public static Optional<String> optional(String field, @Nullable String value, int most) {
        Input one = new Input();
        String text = one.text(field, value, most);
        one.finish();
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    /** The text without blanks around it; empty text when there is none. */
    public String text(String field, @Nullable String value, int most) {
        String text = value == null ? "" : value.strip();
        if (text.length() > most) {
            refuse(field, "common.tooLong", most);
        }
        return text;
    }

    /** As {@link #text}, but there must be one. */
    public String required(String field, @Nullable String value, int most) {
        String text = text(field, value, most);
        if (text.isEmpty()) {
            refuse(field, "common.required");
        }
        return text;
    }

    /** What stands in addresses and files: ASCII letters, digits and {@code . _ @ -}, at least one letter. */
    public String code(String field, @Nullable String value, int most) {
        String code = required(field, value, most);
        if (!code.isEmpty() && !code.matches(CODE)) {
            refuse(field, "common.notACode");
        }
        return code;
    }

    /** The one with the code; when there is none, that is refused with the code, and the answer means nothing. */
    public <E extends Enum<E> & Coded> E coded(String field, Class<E> kind, @Nullable String code, String key) {
        String wanted = Objects.requireNonNullElse(code, "");
        return Coded.find(kind, wanted).orElseGet(() -> {
            refuse(field, key, wanted);
            return kind.getEnumConstants()[0];
        });
    }

    /** A number from the lowest to the highest, if there is one. */
    public Optional<Integer> between(String field, @Nullable Integer number, int lowest, int highest) {
        if (number != null && (number < lowest || number > highest)) {
            refuse(field, "common.between", lowest, highest);
        }
        return Optional.ofNullable(number);
    }

    public void refuse(String field, String key, Object... arguments) {
        errors.add(new FieldError(field, Message.of(key, arguments)));
    }

    /** Ends the look: {@link InvalidInput} with everything refused, if anything was. */
    public void finish() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
