package dk.trinvis.committee;

import dk.trinvis.common.Coded;

/** How the average of several areas is formed. */
public enum KeyFigureRule implements Coded {
    /** The sum of their numerators over the sum of their denominators; only of rates, others are averaged by {@link #UNWEIGHTED_MEAN}. */
    SUM_RATIO,
    /** The sum of their figures over the number of areas. */
    UNWEIGHTED_MEAN
}
