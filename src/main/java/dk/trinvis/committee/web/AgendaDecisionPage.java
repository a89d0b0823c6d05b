package dk.trinvis.committee.web;

import dk.trinvis.committee.AgendaDecisionKind;
import dk.trinvis.committee.AgendaDecisionView;
import dk.trinvis.committee.AgendaItemDetail;
import dk.trinvis.committee.AgendaItemService;
import dk.trinvis.committee.MeetingMinutesService;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.OnePage;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the minutes of an item are written, or corrected. */
@Named
@RequestScoped
public class AgendaDecisionPage extends OnePage<AgendaItemDetail> {

    @Inject
    private AgendaItemService items;

    @Inject
    private MeetingMinutesService minutes;

    @Inject
    private Texts texts;

    private List<Choice> members = List.of();

    @Override
    protected AgendaItemDetail find(String id) {
        members = minutes.couldBeAbsent(PageId.of(id)).stream()
                .map(member -> Choice.of(Long.toString(member.id()), member.name()))
                .toList();
        return items.show(PageId.of(id)).view();
    }

    public String getTitle() {
        return texts.of(
                "committee.decision.title",
                getView().item().content().number(),
                getView().item().content().title());
    }

    /** What the minutes say now; nothing where they do not yet. */
    public @Nullable AgendaDecisionView getDecision() {
        return getView().item().decision().orElse(null);
    }

    public List<String> getAbsent() {
        AgendaDecisionView decision = getDecision();
        return decision == null
                ? List.of()
                : decision.absent().stream()
                        .map(member -> Long.toString(member.id()))
                        .toList();
    }

    public List<Choice> getMembers() {
        return members;
    }

    public List<Choice> getKinds() {
        return texts.choices(Stream.of(AgendaDecisionKind.values()), code -> "committee.decision.kind." + code);
    }
}
