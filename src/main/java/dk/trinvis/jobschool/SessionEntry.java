package dk.trinvis.jobschool;

import dk.trinvis.common.LeftOut;
import java.util.Optional;

/**
 * A session as somebody outside states it.
 *
 * @param ref its id, which those who plan elsewhere may choose
 * @param initiative the code of the initiative
 * @param wanted without a recurrence
 * @param state the code of a {@link SessionState}; as recorded where nothing is said, and planned for a new one
 * @param series shared by those that go together
 * @param leftOut may hold {@code instructor}, {@code content}, {@code capacity}, {@code reason} and {@code series}
 */
public record SessionEntry(
        String ref,
        String initiative,
        NewSession wanted,
        Optional<String> state,
        Optional<String> series,
        LeftOut leftOut) {}
