package dk.trinvis.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/audit/log", "/enrolment/list?q=%C3%85se&page=2"})
    void aPageOfOursIsGoneOnTo(String address) {
        assertThat(LocalAddress.orStart(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org/",
                "//example.org/",
                "/\\example.org/",
                "\\\\example.org",
                "/\t/example.org",
                "javascript:alert(1)",
                "example.org",
                "/a b",
                "/a\r\nSet-Cookie: x=y",
                "/%zz",
                "/citizen/search?q=0181650123",
                "/citizen/search?q=018165+-+0123",
                "/citizen/search?q=%30181650123",
                "/0181650123"
            })
    void anythingElseLeadsToTheStartPage(String address) {
        assertThat(LocalAddress.orStart(address)).isEqualTo("/");
    }

    @Test
    void noAddressLeadsToTheStartPage() {
        assertThat(LocalAddress.orStart(null)).isEqualTo("/");
    }
}
