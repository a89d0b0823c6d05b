package dk.trinvis.committee;

import dk.trinvis.common.Coded;

/** What an overview of key figures is always about, in the order of its sections. */
public enum KeyFigureTheme implements Coded {
    SHARE_ON_BENEFITS,
    ECONOMY,
    DURATION,
    COMPANY_EFFORT
}
