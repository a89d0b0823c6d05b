package dk.trinvis.committee;

import dk.trinvis.common.Fingerprint;
import dk.trinvis.common.Languages;
import dk.trinvis.common.Message;
import java.net.URI;

/**
 * What a message about an edition says, in Danish: which paper it is and where it can be read, and nothing of what stands in
 * it. Members are led to the closed paper, which they sign in to read; all others get the public one, which is attached.
 *
 * @param edition the paper
 * @param site the address of this server, without a slash at the end
 * @param open whether everybody may read the public paper there without signing in
 */
record DeliveryText(EditionView edition, String site, boolean open) {

    private static final int MARK = 32;

    /** Stable, so that a mail server that gets a message twice can know it. */
    String messageId(String editionId, String address) {
        return "<" + Fingerprint.of(editionId, address).substring(0, MARK) + "@"
                + URI.create(site).getHost() + ">";
    }

    String subject() {
        return said("committee.edition.title", edition.title(), edition.number());
    }

    String plain(Audience audience) {
        return String.join("\n\n", greeting(), reading(audience), address(audience), said("committee.mail.sender"))
                        .replaceAll("\n{3,}", "\n\n")
                + "\n";
    }

    String html(Audience audience) {
        String address = address(audience);
        String link = address.isEmpty() ? "" : "<p><a href=\"" + address + "\">" + address + "</a></p>";
        return "<!DOCTYPE html><html lang=\"da\"><head><meta charset=\"utf-8\"><title>" + escaped(subject())
                + "</title></head><body><p>" + escaped(greeting()) + "</p><p>" + escaped(reading(audience)) + "</p>"
                + link + "<p>" + escaped(said("committee.mail.sender")) + "</p></body></html>";
    }

    private String greeting() {
        return said("committee.mail.greeting", subject(), edition.asOf());
    }

    private String reading(Audience audience) {
        return said("committee.mail." + audience.word());
    }

    /** Where the paper is read; nothing where those who sign in nowhere cannot. */
    private String address(Audience audience) {
        if (audience == Audience.CLOSED) {
            return site + "/committee/edition?id=" + edition.id();
        }
        return open ? site + "/public/edition?id=" + edition.id() : "";
    }

    private static String said(String key, Object... arguments) {
        return Message.of(key, arguments).in(Languages.DANISH);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
