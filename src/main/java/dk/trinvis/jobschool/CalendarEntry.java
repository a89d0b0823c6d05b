package dk.trinvis.jobschool;

import java.time.Instant;

/**
 * A session as calendars outside the house may show it: nothing in it tells of a citizen or their health.
 *
 * @param id the same however it is moved
 * @param sequence how often it has been changed
 * @param changedAt when last
 * @param title the public name of the track
 * @param place its name, and the address if there is one
 */
record CalendarEntry(
        String id,
        int sequence,
        Instant changedAt,
        Instant begins,
        Instant finishes,
        boolean cancelled,
        String title,
        String place) {}
