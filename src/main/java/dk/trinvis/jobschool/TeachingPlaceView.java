package dk.trinvis.jobschool;

/** Where the job school meets and what the place adds to the teaching. */
public record TeachingPlaceView(String name, String purpose) {}
