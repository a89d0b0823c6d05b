package dk.trinvis.jobschool;

import dk.trinvis.common.Coded;

/** How somebody left a track. */
public enum TrackEnd implements Coded {
    COMPLETED,
    WITHDRAWN
}
