package dk.trinvis.jobschool;

/**
 * A session as those see it who teach it.
 *
 * @param track what the track is called where anybody may read it
 * @param place the name of the location
 */
public record TaughtSession(SessionView session, String track, String place) {}
