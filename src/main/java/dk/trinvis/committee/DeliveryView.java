package dk.trinvis.committee;

import java.time.Instant;
import java.util.Optional;

/**
 * An edition on its way to one address.
 *
 * @param name of a member who is known; empty for anybody else
 * @param audience whose paper it is, the {@link Audience#word} for it
 * @param state the code of a {@link DeliveryState}
 * @param since when it came to be in that state
 * @param attempts how often it was handed to the mail server
 * @param nextTryAt when it is handed over the next time; of a waiting one only
 * @param problem what the mail server answered, three digits; nothing where it could not be reached, or all went well
 * @param decidedBy the user name of who said that it arrived or is to be sent again
 * @param open whether somebody is to decide what becomes of it
 */
public record DeliveryView(
        long id,
        String address,
        String name,
        String audience,
        String state,
        Instant since,
        int attempts,
        Optional<Instant> nextTryAt,
        Optional<String> problem,
        Optional<String> decidedBy,
        boolean open) {}
