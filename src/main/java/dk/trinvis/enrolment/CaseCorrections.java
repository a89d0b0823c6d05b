package dk.trinvis.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** Carries out what was to be corrected in a case. */
@ApplicationScoped
class CaseCorrections implements Correcting {

    static final String SCREENING = "screening";
    static final String NO_SCREENING = "no_screening";
    static final String DAYS = "days";
    static final String NO_CASE = "no_case";
    static final String CASE_AGAIN = "case_again";

    @Inject
    private CaseService cases;

    @Inject
    private AnnulmentService annulments;

    /** The day on which there was no screening. */
    public record NoScreening(LocalDate day) {}

    @Override
    public boolean does(String kind) {
        return Set.of(SCREENING, NO_SCREENING, DAYS, NO_CASE, CASE_AGAIN).contains(kind);
    }

    @Override
    public void carryOut(ApprovedCorrection approved) {
        if (approved.kind().equals(SCREENING)) {
            NewScreening wanted = approved.content(NewScreening.class);
            cases.correctScreening(
                    approved.subject(), wanted, wanted.by(approved.askedBy()), approved.reason(), approved.seen());
        } else if (approved.kind().equals(NO_SCREENING)) {
            LocalDate day = approved.content(NoScreening.class).day();
            annulments.annulScreening(approved.subject(), day, approved.reason(), approved.seen());
        } else if (approved.kind().equals(NO_CASE)) {
            annulments.annul(approved.subject(), approved.reason(), approved.seen());
        } else if (approved.kind().equals(CASE_AGAIN)) {
            annulments.restore(approved.subject(), approved.reason(), approved.seen());
        } else {
            cases.correctDays(
                    approved.subject(), approved.content(StatedDays.class), approved.reason(), approved.seen());
        }
    }
}
