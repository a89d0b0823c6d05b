package dk.trinvis.enrolment;

/** A screening of the enrolment with a reference, as somebody outside states it. */
public record ScreeningEntry(String enrolmentRef, Screening screening) {}
