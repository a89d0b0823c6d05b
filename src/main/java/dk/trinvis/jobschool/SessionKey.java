package dk.trinvis.jobschool;

import java.util.Optional;

/**
 * What a session keeps however it is moved.
 *
 * @param sessionId stands in addresses and calendars
 * @param series shared by those that were planned at once and still go together
 */
record SessionKey(String sessionId, Optional<String> series, long initiativeId) {}
