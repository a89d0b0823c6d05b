package dk.trinvis.jobschool;

import dk.trinvis.common.Coded;

/** What has become of a plan of tracks. */
public enum PlanState implements Coded {
    OPEN,
    APPLIED,
    DISCARDED
}
