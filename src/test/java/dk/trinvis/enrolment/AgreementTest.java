package dk.trinvis.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void casesAreToldApartByHowFarTheTwoStepsLieApart() {
        Agreement agreement = Agreement.NONE.plus(0, 4).plus(1, 2).plus(2, 1).plus(3, 1);

        assertThat(agreement).isEqualTo(new Agreement(8, 4, 2, 2));
    }
}
