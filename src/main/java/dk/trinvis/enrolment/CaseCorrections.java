package dk.trinvis.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Carries out what was to be corrected in a case. */
@ApplicationScoped
class CaseCorrections implements Correcting {

    static final String SCREENING = "screening";
    static final String DAYS = "days";

    @Inject
    private CaseService cases;

    @Override
    public boolean does(String kind) {
        return kind.equals(SCREENING) || kind.equals(DAYS);
    }

    @Override
    public void carryOut(ApprovedCorrection approved) {
        if (approved.kind().equals(SCREENING)) {
            cases.correctScreening(
                    approved.subject(),
                    approved.content(NewScreening.class),
                    approved.askedBy(),
                    approved.reason(),
                    approved.seen());
        } else {
            cases.correctDays(
                    approved.subject(), approved.content(StatedDays.class), approved.reason(), approved.seen());
        }
    }
}
