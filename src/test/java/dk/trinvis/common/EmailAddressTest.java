package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"mette@example.org", "m.o'neil+x@mail.example.org", "kontakt@smørrebrød.dk"})
    void whatPeopleUseIsSound(String typed) {
        assertThat(EmailAddress.isSound(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mette@localhost", "a@b@example.org", "a,b@example.org", "<a@example.org>", "a@example.c"})
    void whatWasMistypedIsNot(String typed) {
        assertThat(EmailAddress.isSound(typed)).isFalse();
    }
}
