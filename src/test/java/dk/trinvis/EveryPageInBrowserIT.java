package dk.trinvis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.testing.DemoSite;
import dk.trinvis.testing.TestBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in both languages: axe finds nothing, the browser does not complain, and it fits small screens. A page
 * without a row in {@link EveryPage} fails the build.
 */
class EveryPageInBrowserIT {

    private static final Path PAGES = Path.of("src/main/webapp");

    /** The page of setting up, which nobody can look at later, is looked at where that is done; an error has no address. */
    private static final Set<String> ELSEWHERE = Set.of("/setup", "/error-page");

    @Test
    void everyPageIsLookedAt() throws IOException {
        Set<String> pages;
        try (Stream<Path> files = Files.walk(PAGES)) {
            pages = files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
                    .map(file -> file.replaceAll("\\.xhtml$", "").replaceAll("^/index$", "/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        pages.removeAll(ELSEWHERE);

        assertThat(EveryPage.ROWS).extracting(EveryPage.Row::page).containsAll(pages);
    }

    static Stream<Arguments> looks() {
        return EveryPage.ROWS.stream()
                .map(EveryPage.Row::user)
                .distinct()
                .flatMap(user -> Stream.of("da", "en").map(language -> Arguments.of(user, language)));
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("looks")
    void everyPageIsAccessibleAndQuietAndFitsSmallScreensAndEveryListFitsPaper(String user, String language) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = TestBrowser.window(language)) {
            Page page = opened(window, user, language);
            List<String> complaints = complaints(page);
            EveryPage.ROWS.stream().filter(row -> row.user().equals(user)).forEach(row -> {
                faults.addAll(faults(page, row));
                complaints.stream()
                        .filter(complaint -> !complaint.contains("status of " + row.status() + " "))
                        .forEach(complaint -> faults.add(row.address() + " " + complaint));
                complaints.clear();
            });
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Page page, EveryPage.Row row) {
        List<String> faults = new ArrayList<>();
        int status = page.navigate(DemoSite.address(MadeForPages.filled(row.address())))
                .status();
        if (status != row.status()) {
            faults.add(row.address() + " answers " + status);
        }
        TestBrowser.faults(page).forEach(fault -> faults.add(row.address() + " " + fault));
        if (page.locator("main table").count() > 0) {
            TestBrowser.printFaults(page).forEach(fault -> faults.add(row.address() + " " + fault));
        }
        return faults;
    }

    /** What the browser writes on its console; that a page was not found, too. */
    private static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    @AfterAll
    static void takeBack() {
        MadeForPages.takeBack();
    }

    private static Page opened(BrowserContext window, String user, String language) {
        if (!user.equals(EveryPage.NOBODY)) {
            return DemoSite.signedIn(window, user, language);
        }
        Page page = window.newPage();
        page.navigate(DemoSite.address("/login?lang=" + language));
        return page;
    }
}
