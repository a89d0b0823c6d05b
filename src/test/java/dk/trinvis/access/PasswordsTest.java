package dk.trinvis.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void onlyTheSamePasswordMatchesItsHash() {
        String hash = passwords.hash("hemmelighed12".toCharArray());

        assertThat(passwords.matches("hemmelighed12".toCharArray(), hash)).isTrue();
        assertThat(passwords.matches("hemmelighed13".toCharArray(), hash)).isFalse();
        assertThat(hash)
                .startsWith("pbkdf2-sha512$210000$")
                .hasSizeLessThan(300)
                .doesNotContain("hemmelighed");
    }

    @Test
    void theSamePasswordIsHashedDifferentlyEachTime() {
        assertThat(passwords.hash("x".toCharArray())).isNotEqualTo(passwords.hash("x".toCharArray()));
    }

    @Test
    void aHashOfAnotherKindMatchesNothing() {
        assertThat(passwords.matches("x".toCharArray(), "plain$x")).isFalse();
        assertThat(passwords.matchesNobody("x".toCharArray())).isFalse();
    }
}
