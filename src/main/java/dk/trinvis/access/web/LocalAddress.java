package dk.trinvis.access.web;

import dk.trinvis.common.CprText;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a sign-in may lead: to pages of ours only, or a link to the sign-in page could lead anywhere; and to none with what
 * looks like a CPR number, or that would stand in yet another address.
 */
final class LocalAddress {

    private static final String START = "/";

    private LocalAddress() {}

    /** The address if a sign-in may lead there, the start page otherwise. */
    static String orStart(@Nullable String address) {
        return address != null && mayBeNext(address) ? address : START;
    }

    static boolean mayBeNext(String address) {
        if (!address.startsWith("/")
                || address.startsWith("//")
                || address.chars().anyMatch(LocalAddress::isOdd)) {
            return false;
        }
        try {
            URI uri = URI.create(address);
            return !uri.isAbsolute()
                    && uri.getRawAuthority() == null
                    && !CprText.isIn(URLDecoder.decode(address, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Browsers read a backslash as a slash, and skip control characters. */
    private static boolean isOdd(int character) {
        return character == '\\' || character <= ' ' || character == 0x7f;
    }
}
