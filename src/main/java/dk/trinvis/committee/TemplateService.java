package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Input;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How committees want their papers. */
@ApplicationScoped
@Transactional
@Allow(Permission.MAKE_DOCUMENTS)
public class TemplateService {

    @Inject
    private Templates templates;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    /** All, by name. */
    public List<TemplateView> list() {
        return templates.all();
    }

    /** What all are called, by code. */
    public Map<String, String> names() {
        return templates.names();
    }

    /** The one with the code, or {@link NotFound}. */
    public TemplateView show(String code) {
        return templates.withCode(code).orElseThrow(() -> new NotFound("template"));
    }

    /** The state of the one with the code that whoever reads it now has seen. */
    public Version version(String code) {
        return templates
                .stored(code)
                .orElseThrow(() -> new NotFound("template"))
                .version();
    }

    /**
     * Makes the template with the code, or changes it. Papers that are frozen stay as they are.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    public void put(String code, TemplateEntry entry, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        Input input = new Input();
        TemplateView wanted = entry.view(code, input);
        input.finish();
        Optional<Template> known = templates.stored(code);
        known.ifPresent(template -> template.version().requireSeen(seen, users::displayName));
        if (templates.read(code).filter(wanted::equals).isEmpty()) {
            known.ifPresent(template -> templates.revise(template, wanted));
            known.orElseGet(() -> templates.add(wanted)).touch(stamp);
            audit.administered("template " + code);
        }
    }

    /** Adds those that are not there yet; what a municipality has changed stays. */
    @Allow(Permission.CHANGE_CODES)
    public void install(List<TemplateView> first) {
        first.stream()
                .filter(template -> templates.stored(template.code()).isEmpty())
                .forEach(templates::add);
    }
}
