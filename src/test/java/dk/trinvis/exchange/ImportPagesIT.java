package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.trinvis.testing.TestBrowser;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The import pages in a browser, in both languages. */
class ImportPagesIT {

    private static final ImportServers WHERE = ImportServers.DERBY;

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void aFileIsCheckedShownAndTakenIn(String language) {
        try (BrowserContext window = TestBrowser.window(language)) {
            Page page = signedIn(window, language);
            assertThat(TestBrowser.faults(page)).isEmpty();

            String cpr = language.equals("da") ? "0281650123" : "0381650123";
            send(page, "citizen_ref;cpr;name\nW-" + language + ";" + cpr + ";Åse Prøve\n");
            page.waitForURL("**/exchange/preview?*");
            assertThat(page.textContent("main"))
                    .contains("Åse Prøve")
                    .contains("8165-••••")
                    .doesNotContain(cpr);
            assertThat(TestBrowser.faults(page)).isEmpty();

            page.click("main form button[type=submit]");
            page.waitForURL("**/exchange/job?id=*");
            page.waitForSelector("p[role=status] strong");
            assertThat(page.textContent("p[role=status]"))
                    .isEqualTo(language.equals("da") ? "Filen er indlæst." : "The file has been imported.");
            assertThat(TestBrowser.faults(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void whatIsWrongWithAFileIsSaidAndItCannotBeTakenIn(String language) {
        try (BrowserContext window = TestBrowser.window(language)) {
            Page page = signedIn(window, language);

            send(page, "citizen_ref;cpr;name\nV1;12;Bo\nV2;;\n");
            page.waitForURL("**/exchange/preview?*");
            assertThat(page.querySelector("form[action='/exchange/start']")).isNull();
            assertThat(page.textContent("main")).contains("cpr");
            assertThat(TestBrowser.faults(page)).isEmpty();

            page.navigate(WHERE.server().uri("/exchange/import?kind=citizens").toString());
            send(page, "citizen_ref;name;shoe_size\nV1;Bo;44\n");
            page.waitForURL("**/exchange/check");
            assertThat(page.textContent("[role=alert]")).contains("shoe_size");
            assertThat(TestBrowser.faults(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void theRejectedRowsAreDownloadedFromThePreviewAndFromTheImport(String language) throws IOException {
        String csv = "citizen_ref;cpr;name\nX1;12;Bo\nX2;;Åse\nX3;13;\"=Ib; Ø\"\n";
        String job = new ImportClient(WHERE.server())
                .send("citizens", ImportClient.CSV, BodyPublishers.ofString(csv))
                .location();
        assertThat(new ImportClient(WHERE.server()).over(job).state()).isEqualTo("rejected");
        try (BrowserContext window = TestBrowser.window(language)) {
            Page page = signedIn(window, language);
            send(page, csv);
            page.waitForURL("**/exchange/preview?*");
            List<String> ofPreview = downloaded(page);
            page.navigate(WHERE.server()
                    .uri("/exchange/job?id=" + job.replaceAll(".*/", ""))
                    .toString());

            String said = language.equals("da") ? "Det er ikke et CPR-nummer." : "This is not a CPR number.";
            assertThat(ofPreview).hasSize(3).first().isEqualTo("\uFEFFcitizen_ref;cpr;name;fejl");
            assertThat(ofPreview.get(1)).startsWith("X1;12;Bo;").contains(said);
            assertThat(ofPreview.get(2)).startsWith("X3;13;\"'=Ib; Ø\";").contains(said);
            assertThat(downloaded(page)).isEqualTo(ofPreview);
        }
    }

    private static List<String> downloaded(Page page) throws IOException {
        Download file = page.waitForDownload(() -> page.click("main a[href^='/exchange/errors.csv']"));
        return Files.readAllLines(file.path());
    }

    private static Page signedIn(BrowserContext window, String language) {
        Page page = window.newPage();
        page.navigate(WHERE.server()
                .uri("/login?lang=" + language + "&next=/exchange/import?kind=citizens")
                .toString());
        page.fill("#user-name", "teamleder");
        page.fill("#password", "trinvis-demo");
        page.click("main form:has(#password) button[type=submit]");
        page.waitForURL("**/exchange/import*");
        return page;
    }

    private static void send(Page page, String csv) {
        page.setInputFiles(
                "#file",
                List.of(new FilePayload("fil.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                        .toArray(new FilePayload[0]));
        page.click("main form[enctype] button[type=submit]");
    }
}
