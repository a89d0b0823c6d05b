package dk.trinvis.citizen;

import dk.trinvis.common.EmailAddress;
import dk.trinvis.common.InvalidInput;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a citizen is reached; each part may be missing.
 *
 * @param note when and how the citizen wants to be reached, up to 1,000 characters
 */
public record Contact(Optional<String> phone, Optional<String> email, Optional<String> address, Optional<String> note) {

    private static final int PHONE = 40;
    private static final int EMAIL = 200;
    private static final int ADDRESS = 300;
    private static final int NOTE = 1_000;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9 ()/-]+");

    /** As somebody typed it; {@link InvalidInput} names a part that cannot be right. */
    public static Contact of(
            @Nullable String phone, @Nullable String email, @Nullable String address, @Nullable String note) {
        Contact contact = new Contact(
                FreeText.of("phone", phone, PHONE),
                FreeText.of("email", email, EMAIL),
                FreeText.of("address", address, ADDRESS),
                FreeText.of("note", note, NOTE));
        require("phone", contact.phone, NUMBER.asMatchPredicate(), "citizen.noPhone");
        require("email", contact.email, EmailAddress::isSound, "citizen.noEmail");
        return contact;
    }

    private static void require(String field, Optional<String> text, Predicate<String> form, String key) {
        if (text.filter(form.negate()).isPresent()) {
            throw new InvalidInput(field, key);
        }
    }

    boolean isEmpty() {
        return parts().isEmpty();
    }

    /** In one line. */
    public String text() {
        return parts().stream().collect(Collectors.joining(" · "));
    }

    private List<String> parts() {
        return Stream.of(phone, email, address, note).flatMap(Optional::stream).toList();
    }
}
