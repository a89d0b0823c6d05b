package dk.trinvis.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** The server with the sample data on Derby, in a browser. */
public final class DemoSite {

    private DemoSite() {}

    public static String address(String path) {
        return TestServer.derby().uri(path).toString();
    }

    /** The start page, in Danish, of somebody of the sample who has just signed in. */
    public static Page signedIn(BrowserContext window, String user) {
        return signedIn(window, user, "da");
    }

    public static Page signedIn(BrowserContext window, String user, String language) {
        Page page = window.newPage();
        page.navigate(address("/login?lang=" + language));
        signIn(page, user);
        page.waitForURL(address("/"));
        return page;
    }

    /** Fills in the form for it that the page shows. */
    public static void signIn(Page page, String user) {
        page.fill("#user-name", user);
        page.fill("#password", "trinvis-demo");
        page.press("#password", "Enter");
    }
}
