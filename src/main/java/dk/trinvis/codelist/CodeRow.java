package dk.trinvis.codelist;

import dk.trinvis.common.DateRange;

/** How a code reads on the days on which it may be used. */
public record CodeRow(CodeView code, DateRange days) {}
