package dk.trinvis.activity.web;

import dk.trinvis.access.UserService;
import dk.trinvis.activity.ActivityService;
import dk.trinvis.activity.ActivityView;
import dk.trinvis.activity.Frame;
import dk.trinvis.activity.Terms;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One activity: what is agreed, where it stands, what to be aware of, and everything ever recorded of it. */
@Named
@RequestScoped
public class ActivityPage {

    private static final String PURPOSE = "activity page";

    @Inject
    private ActivityService activities;

    @Inject
    private CodeService codes;

    @Inject
    private UserService users;

    @Inject
    private Participant participant;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private String id = "";
    private @Nullable ActivityView view;

    static String addressOf(String id) {
        return "/activity/show?id=" + id;
    }

    /** Called before the page is shown. */
    public void open() {
        ActivityView found = activities.show(id, PURPOSE);
        participant.read(found.enrolment().citizenId(), PURPOSE);
        view = found;
    }

    public ActivityView getView() {
        return Objects.requireNonNull(view, "not open yet");
    }

    public String getTitle() {
        return texts.of("activity.show.title", getType(), participant.name());
    }

    /** The label of its type. */
    public String getType() {
        return label(CodeList.ACTIVITY_TYPE, getView().row().frame().type());
    }

    public String getState() {
        return texts.of("activity.state." + getView().row().state().code());
    }

    /** The page of the citizen. */
    public String getCitizen() {
        return participant.address();
    }

    /** What there is to warn of, in words. */
    public List<String> getWarnings() {
        return getView().warnings().stream().map(texts::in).toList();
    }

    /** Where it is: the company's name and number, or the provider; a dash for nowhere. */
    public String getPlace() {
        Terms terms = getView().row().terms();
        Optional<String> company = getView()
                .company()
                .map(one -> texts.of("activity.company", one.name(), one.cvr()))
                .or(() -> terms.cvr().map(cvr -> texts.of("activity.cvr", cvr)));
        return company.or(terms::provider).orElse("–");
    }

    public String hours(Terms terms) {
        return terms.weeklyHours()
                .map(hours -> texts.of("activity.weeklyHours", hours))
                .orElse("–");
    }

    public boolean isReviewOverdue() {
        return getView().row().frame().review().isOverdue(clock.today());
    }

    /** The result, or why it was interrupted; a dash while it is neither. */
    public String ending(Frame frame) {
        return frame.closing()
                .map(closing -> closing.result()
                        .map(result -> label(CodeList.ACTIVITY_RESULT, result))
                        .orElseGet(() -> closing.interruption()
                                .map(why -> texts.of("activity.interruptedFor", why))
                                .orElseGet(() -> texts.of("activity.state.interrupted"))))
                .orElse("–");
    }

    /** What can be done to it now, as it stands in addresses. */
    public List<String> getDeeds() {
        boolean closed = getView().row().frame().closing().isPresent();
        return Deed.of(getView().row().state(), closed).stream().map(Deed::code).toList();
    }

    public String person(String userName) {
        return users.displayName(userName);
    }

    private String label(CodeList list, String code) {
        return codes.ever(list).stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .map(known -> known.label(texts.locale()))
                .orElse(code);
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
