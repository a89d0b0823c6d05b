package dk.trinvis.committee;

import dk.trinvis.common.EmailAddress;
import dk.trinvis.common.Input;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who an edition is sent to, by e-mail addresses with blanks, commas, semicolons or lines between them.
 *
 * @param members those who sign in and read the closed paper
 * @param others those who get the public paper
 */
public record DeliveryOrder(
        @Nullable String members, @Nullable String others) {

    private static final int MOST = 200;

    /** Each address once, in small letters; who is named as both is a member. */
    Map<String, Audience> recipients() {
        Input input = new Input();
        Map<String, Audience> recipients = new TreeMap<>();
        addresses("others", others, input).forEach(address -> recipients.put(address, Audience.PUBLIC));
        addresses("members", members, input).forEach(address -> recipients.put(address, Audience.CLOSED));
        if (recipients.isEmpty()) {
            input.refuse("members", "committee.rule.nobodyToSendTo");
        }
        if (recipients.size() > MOST) {
            input.refuse("members", "committee.rule.tooManyRecipients", MOST);
        }
        input.finish();
        return recipients;
    }

    private static List<String> addresses(String field, @Nullable String typed, Input input) {
        List<String> addresses = Pattern.compile("[\\s,;]+")
                .splitAsStream(typed == null ? "" : typed)
                .filter(address -> !address.isEmpty())
                .map(address -> address.toLowerCase(Locale.ROOT))
                .toList();
        addresses.stream()
                .filter(address -> !EmailAddress.isSound(address))
                .findFirst()
                .ifPresent(wrong -> input.refuse(field, "committee.rule.notAnAddress", wrong));
        return addresses;
    }
}
