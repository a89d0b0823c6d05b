package dk.trinvis.committee;

import dk.trinvis.common.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this server sends e-mail, and what it is called in it. */
@ApplicationScoped
class DeliverySettings {

    @Inject
    @ConfigProperty(name = "TRINVIS_MAIL_HOST")
    private Optional<String> mailServer;

    @Inject
    @ConfigProperty(name = "TRINVIS_URL")
    private Optional<String> url;

    /** Whether both the mail server and the own address are known. */
    boolean isOn() {
        return set(mailServer).isPresent() && url.isPresent();
    }

    /** A setting that is not the default of server.xml, which needs one. */
    static Optional<String> set(Optional<String> setting) {
        return setting.filter(value -> !value.equals("none"));
    }

    /** The address that people open, without a slash at the end; {@link RuleBroken} while no e-mail is sent. */
    String site() {
        return url.filter(address -> isOn())
                .map(address -> address.replaceFirst("/+$", ""))
                .orElseThrow(() -> new RuleBroken("committee.rule.noMailServer"));
    }
}
