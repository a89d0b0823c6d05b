package dk.trinvis.common.web;

import dk.trinvis.common.CprText;
import dk.trinvis.common.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language of this request's page: the one asked for with {@code ?lang=}, else the one remembered, else Danish. */
@Named
@RequestScoped
public class Language {

    static final String COOKIE = "trinvis-lang";
    static final String PARAMETER = "lang";

    private static final Pattern CHOICE = Pattern.compile("(?:^|&)" + PARAMETER + "=(da|en)(?:&|$)");

    private static final String CHOSEN = "trinvis.lang";

    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        return of(request);
    }

    /** {@code da} or {@code en}, as for the attribute lang. */
    public String getCode() {
        return getLocale().getLanguage();
    }

    public String getOtherCode() {
        return getCode().equals("da") ? "en" : "da";
    }

    /**
     * This page in the other language, with all it was asked with but what looks like a CPR number; of a form that was
     * refused, its empty page.
     */
    public String getOtherAddress() {
        if (request.getAttribute(Typed.FORM) instanceof String form) {
            return form + (form.contains("?") ? "&" : "?") + PARAMETER + "=" + getOtherCode();
        }
        StringBuilder address = new StringBuilder("?" + PARAMETER + "=" + getOtherCode());
        if (!"GET".equals(request.getMethod())) {
            return address.toString();
        }
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(PARAMETER)) {
                Stream.of(values)
                        .filter(value -> !CprText.isIn(value))
                        .forEach(value -> address.append('&')
                                .append(encode(name))
                                .append('=')
                                .append(encode(value)));
            }
        });
        return address.toString();
    }

    static Locale of(HttpServletRequest request) {
        return chosen(request).or(() -> remembered(request)).orElse(Languages.DANISH);
    }

    /** A query with its question mark, but without the choice of a language; empty text for none. */
    static String withoutChoice(@Nullable String query) {
        String rest =
                query == null ? "" : CHOICE.matcher(query).replaceFirst("&").replaceFirst("^&|&$", "");
        return rest.isEmpty() ? "" : "?" + rest;
    }

    /** From the query alone: parameters would read the body, before it is known whether it is too large. */
    static Optional<Locale> chosen(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Locale locale) {
            return Optional.of(locale);
        }
        @Nullable String query = request.getQueryString();
        if (query == null) {
            return Optional.empty();
        }
        Matcher choice = CHOICE.matcher(query);
        return choice.find() ? Languages.ofCode(choice.group(1)) : Optional.empty();
    }

    /** Keeps the choice for the rest of the request: an error page has another query. */
    static void keep(Locale locale, HttpServletRequest request) {
        request.setAttribute(CHOSEN, locale);
    }

    static Optional<Locale> remembered(HttpServletRequest request) {
        return Cookies.in(request, COOKIE).flatMap(Languages::ofCode);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
