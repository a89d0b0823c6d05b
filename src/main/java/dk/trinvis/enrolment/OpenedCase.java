package dk.trinvis.enrolment;

/**
 * The proof that the user may see a case and that their look at it has been written down: only this feature can give it.
 * Whoever keeps something of a case shows it for one of these alone.
 */
public final class OpenedCase {

    private final EnrolmentDays enrolment;

    OpenedCase(EnrolmentDays enrolment) {
        this.enrolment = enrolment;
    }

    public EnrolmentDays enrolment() {
        return enrolment;
    }

    /** The enrolment's number. */
    public long id() {
        return enrolment.id();
    }
}
