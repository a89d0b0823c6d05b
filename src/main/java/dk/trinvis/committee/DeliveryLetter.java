package dk.trinvis.committee;

import java.util.Optional;

/**
 * A message that was claimed to be sent.
 *
 * @param id the number of the {@link Delivery}
 * @param attempt which attempt the claim is for, from 1
 * @param tried how often it was claimed since somebody decided to send it, this claim included
 * @param messageId the same at every attempt, with angle brackets
 * @param pdf what is attached
 */
record DeliveryLetter(
        long id,
        int attempt,
        int tried,
        String address,
        String messageId,
        String subject,
        String plain,
        String html,
        Optional<byte[]> pdf) {}
