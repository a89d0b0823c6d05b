package dk.trinvis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The browser itself: it shows pages of the server, and axe looks at them past the strict content policy. */
class BrowserIT {

    @Test
    void axeFindsAnImageWithoutText() {
        try (BrowserContext window = TestBrowser.window("da-DK")) {
            Page page = window.newPage();
            page.navigate(TestServer.derby().uri("/health/ready").toString());
            assertThat(page.textContent("body")).contains("UP");

            page.setContent("<html lang='da'><title>Billede</title><main><h1>Æ</h1><img src='a.png'></main></html>");

            assertThat(TestBrowser.accessibilityFaults(page)).anyMatch(fault -> fault.startsWith("image-alt: <img"));
        }
    }
}
