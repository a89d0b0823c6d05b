package dk.trinvis.committee;

import dk.trinvis.common.Coded;

/** How a committee numbers the items of its meetings. */
public enum TemplateNumbering implements Coded {
    /** From meeting to meeting. */
    RUNS_ON,
    /** Beginning with 1 at the first meeting of a year. */
    PER_YEAR,
    /** Beginning with 1 at every meeting. */
    PER_MEETING
}
