package dk.trinvis.activity.web;

import dk.trinvis.activity.ActivityService;
import dk.trinvis.activity.ActivityView;
import dk.trinvis.activity.Frame;
import dk.trinvis.activity.Terms;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.OnePage;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** One activity: what is agreed, where it stands, what to be aware of, and everything ever recorded of it. */
@Named
@RequestScoped
public class ActivityPage extends OnePage<ActivityView> {

    private static final String PURPOSE = "activity page";

    @Inject
    private ActivityService activities;

    @Inject
    private CodeService codes;

    @Inject
    private Participant participant;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    static String addressOf(String id) {
        return "/activity/show?id=" + id;
    }

    @Override
    protected ActivityView find(String id) {
        ActivityView found = activities.show(id, PURPOSE);
        participant.read(found.enrolment().citizenId(), PURPOSE);
        return found;
    }

    public String getTitle() {
        return texts.of("activity.show.title", getType(), participant.name());
    }

    /** The label of its type. */
    public String getType() {
        return texts.in(codes.label(getView().row().frame().type(), CodeList.ACTIVITY_TYPE));
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
                        .map(result -> texts.in(codes.label(result, CodeList.ACTIVITY_RESULT)))
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
}
