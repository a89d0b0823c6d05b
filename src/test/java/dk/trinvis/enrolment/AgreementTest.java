package dk.trinvis.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void casesAreToldApartByHowFarTheTwoStepsLieApartAndInWhichDirection() {
        Agreement agreement =
                Agreement.NONE.plus(0, 4).plus(1, 2).plus(-1, 3).plus(2, 1).plus(-3, 1);

        assertThat(agreement).isEqualTo(new Agreement(11, 4, 5, 2, 3, 4));
    }
}
