package dk.trinvis.citizen.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the pages about one citizen are. */
public final class Addresses {

    private Addresses() {}

    public static String citizen(String ref) {
        return "/citizen/show?ref=" + encoded(ref);
    }

    static String ownData(String ref) {
        return "/api/citizens/" + encoded(ref).replace("+", "%20") + "/own-data.pdf";
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
