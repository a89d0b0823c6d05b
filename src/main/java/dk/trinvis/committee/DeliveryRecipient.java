package dk.trinvis.committee;

/**
 * Who an edition is sent to.
 *
 * @param address in small letters
 * @param name of a member who is known; empty for anybody else
 * @param audience whose paper they get: that of the committee, or the public's
 */
record DeliveryRecipient(String address, String name, Audience audience) {}
