package dk.trinvis.enrolment;

import java.time.LocalDate;

/** Where the document system has something, and since when. */
public record Filing(String journalNumber, LocalDate filedOn) {}
