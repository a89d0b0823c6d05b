package dk.trinvis.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"6101901234", "610190-1234", "610190 1234", "610190 - 1234", "61 01 90 1234", "610190\u20131234"
            })
    void noTextHoldsACprNumber(String cpr) {
        AuditEvent event = event(cpr, "look up " + cpr).saying("name=" + cpr + ";");

        assertThat(event.userName()).isEqualTo("(cpr)");
        assertThat(event.purpose()).isEqualTo("look up (cpr)");
        assertThat(event.detail()).isEqualTo("name=(cpr);");
    }

    @Test
    void textTooLongForItsColumnIsCut() {
        assertThat(event("a", "p".repeat(500)).saying("d".repeat(1500)))
                .satisfies(event -> assertThat(event.purpose()).hasSize(200))
                .satisfies(event -> assertThat(event.detail()).hasSize(1000));
    }

    @Test
    void itSaysWhatWasDoneInWhichRole() {
        AuditEvent event = event("berit", "case work");

        assertThat(event.kind()).isEqualTo(AuditKind.READ);
        assertThat(event.role()).isEqualTo("caseworker");
    }

    private static AuditEvent event(String userName, String purpose) {
        return new AuditEvent(Instant.EPOCH, userName, "caseworker", AuditKind.READ, purpose);
    }
}
