package dk.trinvis.citizen.web;

import static dk.trinvis.testing.DemoSite.address;
import static dk.trinvis.testing.DemoSite.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.Visitor;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a citizen is handed: the paper with everything recorded, and printed pages. */
class OwnDataIT {

    /** D.1 story 10. */
    @Test
    void aCaseworkerPrintsWhatIsRecordedAboutTheCitizen() throws IOException {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler");
            page.navigate(address("/citizen/show?ref=B-0022"));
            Download file = page.waitForDownload(() -> page.click("main a[href$='/own-data.pdf']"));

            assertThat(file.suggestedFilename()).matches("det-staar-der-om-dig-\\d{4}-\\d\\d-\\d\\d\\.pdf");
            assertThat(text(Files.readAllBytes(file.path())))
                    .contains(
                            "Det står der om dig",
                            "Dit navn: " + page.textContent("h1"),
                            "Sagen har nummer FI-0022.",
                            "Vi arbejdede med din sag",
                            "Dine rettigheder")
                    .doesNotContain("sagsbehandler", "teamleder");
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachPaperMadeIsInTheAuditTrailAndInTheNextPaper(Demo demo) {
        assertThat(get(demo, "teamleder", "B-0023").statusCode()).isEqualTo(200);

        assertThat(audit(demo)).contains("\"purpose\":\"own data\"", "B-0023", "teamleder");
        assertThat(get(demo, "konsulent", "B-0023").statusCode()).isEqualTo(403);
        assertThat(get(demo, "admin", "B-0023").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    void aProtectedIdentityIsShownForAReasonFirst(Demo demo) {
        HttpResponse<String> refused = get(demo, "sagsbehandler", "B-0021");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Identiteten er beskyttet").doesNotContain("Amina");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/citizen/show?ref=B-0022", "/figures/cohort?code=FI-2023&asOf=27-09-2023&cohort=active"})
    void aPrintedPageSaysWhenAndHasNothingToClick(String path) throws IOException {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler");
            page.navigate(address(path));
            byte[] printed = page.pdf(new Page.PdfOptions().setFormat("A4"));
            Files.write(Path.of("target/printed" + path.substring(0, 8).replace('/', '-') + ".pdf"), printed);

            assertThat(text(printed))
                    .contains("Udskrevet", page.textContent("h1"))
                    .doesNotContain("Log ud", "Det står der om dig");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String hidden : List.of("nav a:visible", "button:visible", "input:visible", ".button:visible")) {
                assertThat(page.locator(hidden).count()).as(hidden).isZero();
            }
            assertThat(page.evaluate("[...document.querySelectorAll('.table-wrapper')].every(wrapper =>"
                            + " wrapper.scrollWidth <= wrapper.clientWidth)"))
                    .isEqualTo(true);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static HttpResponse<String> get(Demo demo, String user, String ref) {
        return Visitor.to(demo.server())
                .send(HttpRequest.newBuilder(demo.server().uri("/api/citizens/" + ref + "/own-data.pdf"))
                        .header("Authorization", "Bearer demo-" + user));
    }

    private static String audit(Demo demo) {
        return Visitor.to(demo.server())
                .send(HttpRequest.newBuilder(demo.server().uri("/api/audit?kind=exported"))
                        .header("Authorization", "Bearer demo-admin"))
                .body();
    }
}
