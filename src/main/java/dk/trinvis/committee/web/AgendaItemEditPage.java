package dk.trinvis.committee.web;

import dk.trinvis.committee.AgendaItemContent;
import dk.trinvis.committee.AgendaItemService;
import dk.trinvis.committee.EditionService;
import dk.trinvis.committee.MeetingService;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where a point of an agenda is written. */
@Named
@RequestScoped
public class AgendaItemEditPage {

    private static final int LAST_READING = 3;

    @Inject
    private AgendaItemService items;

    @Inject
    private MeetingService meetings;

    @Inject
    private EditionService editions;

    @Inject
    private Texts texts;

    private String id = "";
    private String meeting = "";
    private String meetingTitle = "";
    private int number;
    private @Nullable AgendaItemContent shown;
    private @Nullable Version version;
    private List<Choice> editionChoices = List.of();
    private List<Choice> earlier = List.of();

    /** Called before the page is shown; without an id the item is new. */
    public void open() {
        if (id.isEmpty()) {
            number = items.nextNumber(PageId.of(meeting));
            meetingTitle = MeetingPage.title(
                    texts, meetings.toChange(PageId.of(meeting)).view());
        } else {
            var item = items.toChange(PageId.of(id));
            shown = item.view().item().content();
            number = shown.number();
            meetingTitle = MeetingPage.title(texts, item.view().meeting());
            version = item.version();
        }
        editionChoices = editions.list(Optional.empty()).stream()
                .filter(each -> List.of("approved", "sent", "published").contains(each.state()))
                .map(each -> Choice.of(
                        each.id(),
                        texts.of("committee.edition.title", each.title(), each.number())
                                + ", "
                                + Days.written(each.asOf())))
                .toList();
        earlier = items.continuable().stream()
                .map(item -> AgendaItemPage.choice(texts, item))
                .toList();
    }

    public String getTitle() {
        return shown == null
                ? texts.of("committee.item.new", meetingTitle)
                : texts.of("committee.item.change", number, shown.title());
    }

    public String getBack() {
        return shown == null ? MeetingPage.ADDRESS + meeting : AgendaItemPage.ADDRESS + id;
    }

    public List<Choice> getReadings() {
        return IntStream.rangeClosed(1, LAST_READING)
                .mapToObj(each -> Choice.of(Integer.toString(each), texts.of("committee.item.readingOf", each)))
                .toList();
    }

    public List<Choice> getEditionChoices() {
        return editionChoices;
    }

    public List<Choice> getEarlier() {
        return earlier;
    }

    /** Nothing for a new one. */
    public @Nullable AgendaItemContent getShown() {
        return shown;
    }

    /** Nothing for a new one. */
    public @Nullable Version getVersion() {
        return version;
    }

    public int getNumber() {
        return number;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(@Nullable String meeting) {
        this.meeting = meeting == null ? "" : meeting;
    }
}
