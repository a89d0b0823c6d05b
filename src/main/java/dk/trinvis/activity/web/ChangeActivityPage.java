package dk.trinvis.activity.web;

import dk.trinvis.activity.ActivityView;
import dk.trinvis.activity.Frame;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.web.CodeChoices;
import dk.trinvis.common.Clock;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where one thing is done to an activity; which one stands in the address. */
@Named
@RequestScoped
public class ChangeActivityPage extends ActivityPage {

    @Inject
    private ActivityFields fields;

    @Inject
    private CodeChoices choices;

    @Inject
    private Participant participant;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private String deed = "";

    @Override
    protected ActivityView find(String id) {
        if (Deed.ofCode(deed).isEmpty()) {
            throw new NotFound("deed");
        }
        ActivityView found = super.find(id);
        fields.show(found);
        return found;
    }

    @Override
    public String getTitle() {
        return texts.of("activity.deed." + deed) + ": " + participant.name();
    }

    public Version getVersion() {
        return getView().row().version();
    }

    /** The activity. */
    public String getBack() {
        return addressOf(getId());
    }

    /** The name of the field for the day; empty text when there is none. */
    public String getDayField() {
        return Deed.ofCode(deed).map(Deed::dayField).orElse("");
    }

    /** The day to propose: for something that is over its last one, for an extension none, else today. */
    public Optional<LocalDate> getDay() {
        Frame frame = getView().row().frame();
        LocalDate earliest = frame.firstDay().isAfter(clock.today()) ? frame.firstDay() : clock.today();
        return switch (Deed.ofCode(deed).orElseThrow()) {
            case EXTEND -> Optional.empty();
            case COMPLETE, INTERRUPT ->
                frame.lastDay().filter(last -> last.isBefore(clock.today())).or(() -> Optional.of(earliest));
            default -> Optional.of(earliest);
        };
    }

    public List<Choice> getResults() {
        return choices.on(CodeList.ACTIVITY_RESULT, clock.today());
    }

    public String getDeed() {
        return deed;
    }

    public void setDeed(@Nullable String deed) {
        this.deed = deed == null ? "" : deed;
    }
}
