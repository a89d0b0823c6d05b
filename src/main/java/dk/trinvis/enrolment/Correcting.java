package dk.trinvis.enrolment;

/** Carries out corrections of some kinds when they have been approved. Each feature has one for what it records. */
public interface Correcting {

    /** Whether corrections of the kind are its own. */
    boolean does(String kind);

    /**
     * Makes the service call that was asked for once more, as whoever approves it; {@link
     * dk.trinvis.common.Version.Changed} when what it corrects has changed since.
     */
    void carryOut(ApprovedCorrection correction);
}
