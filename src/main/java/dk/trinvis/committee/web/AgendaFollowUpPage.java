package dk.trinvis.committee.web;

import dk.trinvis.committee.AgendaFollowUpDetail;
import dk.trinvis.committee.AgendaFollowUpKind;
import dk.trinvis.committee.AgendaFollowUpState;
import dk.trinvis.committee.AgendaFollowUpView;
import dk.trinvis.committee.AgendaItemName;
import dk.trinvis.committee.AgendaItemService;
import dk.trinvis.committee.MeetingMinutesService;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a wish or a task of an item is entered, or said what became of. */
@Named
@RequestScoped
public class AgendaFollowUpPage {

    @Inject
    private MeetingMinutesService minutes;

    @Inject
    private AgendaItemService items;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private Texts texts;

    private String id = "";
    private String item = "";
    private String itemTitle = "";
    private String committee = "";
    private List<Choice> editions = List.of();
    private List<Choice> itemChoices = List.of();
    private @Nullable AgendaFollowUpView shown;
    private @Nullable Version version;

    /** Called before the page is shown; without an id the wish or task is new. */
    public void open() {
        AgendaItemName of;
        if (id.isEmpty()) {
            of = items.name(PageId.of(item));
        } else {
            var found = minutes.toAnswer(PageId.of(id));
            version = found.version();
            shown = found.view().followUp();
            of = found.view().item();
            item = Long.toString(of.id());
            offer(found.view());
        }
        committee = of.meeting().committeeName();
        itemTitle = texts.of("committee.item.title", of.number(), of.title());
    }

    private void offer(AgendaFollowUpDetail detail) {
        editions = detail.editions().stream()
                .map(each -> Choice.of(
                        each.id(),
                        texts.of("committee.edition.title", each.title(), each.number())
                                + ", "
                                + Days.written(each.asOf())))
                .toList();
        itemChoices = detail.items().stream()
                .map(each -> AgendaItemPage.choice(texts, each))
                .toList();
    }

    public String getTitle() {
        return texts.of(
                shown == null ? "committee.followUp.new" : "committee.followUp.answer." + shown.kind(), itemTitle);
    }

    public List<Choice> getKinds() {
        return texts.choices(Stream.of(AgendaFollowUpKind.values()), code -> "committee.followUp.kind." + code);
    }

    /** Those of the committee. */
    public List<Choice> getInitiatives() {
        return initiatives.all().stream()
                .filter(each -> each.committee().equals(committee))
                .map(each -> Choice.of(each.code(), each.title()))
                .toList();
    }

    /** What can become of it. */
    public List<Choice> getStates() {
        boolean task = shown != null && shown.kind().equals(AgendaFollowUpKind.TASK.code());
        Stream<AgendaFollowUpState> states = task
                ? Stream.of(AgendaFollowUpState.OPEN, AgendaFollowUpState.DONE)
                : Stream.of(AgendaFollowUpState.OPEN, AgendaFollowUpState.ANSWERED, AgendaFollowUpState.EXPLAINED);
        return texts.choices(states, code -> "committee.followUp.state." + code);
    }

    public List<Choice> getEditions() {
        return editions;
    }

    public List<Choice> getItems() {
        return itemChoices;
    }

    /** Nothing for a new one. */
    public @Nullable AgendaFollowUpView getShown() {
        return shown;
    }

    /** Nothing for a new one. */
    public @Nullable Version getVersion() {
        return version;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getItem() {
        return item;
    }

    public void setItem(@Nullable String item) {
        this.item = item == null ? "" : item;
    }
}
