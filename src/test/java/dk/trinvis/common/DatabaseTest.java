package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseTest {

    @Test
    void anOldPostgresIsRefusedAtTheStart() {
        assertThatThrownBy(() -> Database.requireNewEnough(14)).hasMessageContaining("15 or newer");
        assertThatCode(() -> Database.requireNewEnough(15)).doesNotThrowAnyException();
    }
}
