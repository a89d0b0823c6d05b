package dk.trinvis.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real browser, started once for each thread that asks: the one that {@code -De2e.browser} names, else an installed Chromium or Chrome, else the
 * one from npm. Without any of them the tests fail.
 */
public final class TestBrowser {

    private static final List<String> INSTALLED = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable");
    private static final Path UNPACKED = Path.of("target/chromium").toAbsolutePath();
    private static final String UNPACK = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()";
    private static final List<Integer> WIDTHS = List.of(1280, 640, 320);
    private static final int HEIGHT = 900;
    private static final String TOO_WIDE =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    /** The pixels between the margins of the page in app.css. */
    private static final int A4 = 680;

    private static final String NOT_FOR_PAPER = """
            () => {
              const shown = element => element.checkVisibility({visibilityProperty: true})
                && !element.closest('.sr-only') && element.getClientRects().length > 0;
              const said = element => element.outerHTML.slice(0, 120).replaceAll(/\\s+/g, ' ');
              const width = document.documentElement.clientWidth;
              return [
                ...[...document.querySelectorAll('nav a, footer, button, input, select, textarea, .button, .skipnav')]
                  .filter(shown).map(each => 'prints ' + said(each)),
                ...[...document.querySelectorAll('main table')].filter(shown)
                  .filter(table => table.getBoundingClientRect().right > width + 1
                    || table.parentElement.scrollWidth > table.parentElement.clientWidth + 1)
                  .map(table => 'cuts columns off ' + said(table))];
            }
            """;
    private static final String AXE_RUN = """
            async () => (await axe.run(document, {
              resultTypes: ['violations'],
              runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}
            })).violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html))
            """;

    /** The package's own names folders that only Amazon's machines have; without a font the browser ends itself. */
    private static final String FONTS = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>%1$s</dir><cachedir>%1$s/cache</cachedir></fontconfig>
            """;

    private TestBrowser() {}

    /** A window of its own: no cookies, nothing cached. Close it when done. */
    public static BrowserContext window(String language) {
        return Started.BROWSER
                .get()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setTimezoneId("Europe/Copenhagen")
                        .setIgnoreHTTPSErrors(true));
    }

    /** What axe finds wrong with the page by WCAG 2.1 A and AA, one line per element. */
    public static List<String> accessibilityFaults(Page page) {
        try {
            page.evaluate(Files.readString(Path.of("node_modules/axe-core/axe.min.js")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ((List<?>) page.evaluate(AXE_RUN)).stream().map(Object::toString).toList();
    }

    /** The same, and by how much the page is wider than each of three screens, down to 320 pixels. */
    public static List<String> faults(Page page) {
        page.setViewportSize(WIDTHS.get(0), HEIGHT);
        List<String> faults = new ArrayList<>(accessibilityFaults(page));
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            int over = (int) page.evaluate(TOO_WIDE);
            if (over > 0) {
                faults.add("is " + over + " pixels wider than " + width);
            }
        }
        page.setViewportSize(WIDTHS.get(0), HEIGHT);
        return faults;
    }

    /**
     * What an A4 sheet would show of the page besides its content, such as a menu, a button or a field, and the tables of
     * which it would show less than all columns.
     */
    public static List<String> printFaults(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(A4, HEIGHT);
        List<String> faults = ((List<?>) page.evaluate(NOT_FOR_PAPER))
                .stream().map(Object::toString).toList();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(WIDTHS.get(0), HEIGHT);
        return faults;
    }

    private static String node() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("node is not on the PATH"))
                .toString();
    }

    private static final class Started {
        static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Started::launch);

        private static Browser launch() {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node())));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
            String named = System.getProperty("e2e.browser", firstInstalled());
            if (named.isEmpty()) {
                unpack();
                options.setExecutablePath(UNPACKED.resolve("chromium"))
                        .setEnv(environment(Map.of(
                                "LD_LIBRARY_PATH",
                                        UNPACKED.resolve("al2023/lib").toString(),
                                "FONTCONFIG_PATH", UNPACKED.resolve("fonts").toString())));
            } else {
                options.setExecutablePath(Path.of(named));
            }
            return playwright.chromium().launch(options);
        }

        private static String firstInstalled() {
            return INSTALLED.stream()
                    .filter(path -> Files.isExecutable(Path.of(path)))
                    .findFirst()
                    .orElse("");
        }

        /** Once for all. The package unpacks itself, with the libraries that Amazon's Linux lacks only if it believes to be there. */
        private static synchronized void unpack() {
            if (Files.exists(UNPACKED.resolve("fonts/fonts.conf"))) {
                return;
            }
            try {
                Files.createDirectories(UNPACKED);
                ProcessBuilder builder = new ProcessBuilder(node(), "--input-type=module", "-e", UNPACK).inheritIO();
                builder.environment().put("TMPDIR", UNPACKED.toString());
                builder.environment().put("AWS_EXECUTION_ENV", "AWS_Lambda_nodejs22.x");
                if (builder.start().waitFor() != 0) {
                    throw new IllegalStateException("@sparticuz/chromium could not be unpacked");
                }
                Path fonts = UNPACKED.resolve("fonts");
                Files.writeString(fonts.resolve("fonts.conf"), FONTS.formatted(fonts));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static Map<String, String> environment(Map<String, String> more) {
            Map<String, String> all = new HashMap<>(System.getenv());
            all.putAll(more);
            return all;
        }
    }
}
