package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;

/** What other features need of an enrolment: its numbers and the days inside which everything else must lie. */
public record EnrolmentDays(long id, String enrolmentRef, long citizenId, long initiativeId, DateRange days) {}
