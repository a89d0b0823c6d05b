package dk.trinvis.committee.web;

import dk.trinvis.committee.AgendaItemContent;
import dk.trinvis.committee.AgendaItemEntry;
import dk.trinvis.committee.AgendaItemService;
import dk.trinvis.committee.CommitteeService;
import dk.trinvis.committee.EditionService;
import dk.trinvis.committee.MeetingService;
import dk.trinvis.committee.MeetingView;
import dk.trinvis.committee.TemplateRole;
import dk.trinvis.committee.TemplateView;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a point of an agenda is written. */
@Named
@RequestScoped
public class AgendaItemEditPage {

    private static final int FEW_ROWS = 2;
    private static final int ROWS = 4;
    private static final int MANY_ROWS = 10;

    @Inject
    private AgendaItemService items;

    @Inject
    private MeetingService meetings;

    @Inject
    private CommitteeService committees;

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
    private List<Field> fields = List.of();

    /**
     * Where what stands in a section is written.
     *
     * @param line whether one line is enough
     */
    public record Field(String name, String label, String hint, String value, int longest, int rows, boolean line) {}

    /** Called before the page is shown; without an id the item is new. */
    public void open() {
        if (id.isEmpty()) {
            number = items.nextNumber(PageId.of(meeting));
            show(meetings.toChange(PageId.of(meeting)).view());
        } else {
            var item = items.toChange(PageId.of(id));
            shown = item.view().item().content();
            number = shown.number();
            show(item.view().meeting());
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

    private void show(MeetingView of) {
        meetingTitle = MeetingPage.title(texts, of);
        TemplateView template = committees.template(of.committee());
        fields =
                template
                        .sectionsWith(
                                role -> !written(role).isEmpty(), role -> texts.of("committee.section." + role.code()))
                        .stream()
                        .flatMap(section -> fields(section, template))
                        .toList();
    }

    private String written(TemplateRole role) {
        return shown == null ? "" : shown.text(role);
    }

    private Stream<Field> fields(TemplateView.Section section, TemplateView template) {
        return switch (section.known()) {
            case OCCASION, SUMMARY -> Stream.of(area(section, "", AgendaItemEntry.TEXT_LENGTH, ROWS));
            case PRESENTATION ->
                Stream.of(area(section, "", AgendaItemEntry.PRESENTATION_LENGTH, MANY_ROWS), subPoints());
            case CLIMATE_ASSESSMENT, PROCESS -> Stream.of(area(section, "", AgendaItemEntry.TEXT_LENGTH, FEW_ROWS));
            case RECOMMENDATION ->
                Stream.of(
                        recommender(template.recommender()),
                        area(
                                section,
                                texts.of("committee.item.recommendationsHint"),
                                AgendaItemEntry.TEXT_LENGTH,
                                ROWS));
            case DECISION, ATTACHMENTS, FIGURES_EXPLAINED -> Stream.of();
        };
    }

    private Field subPoints() {
        return new Field(
                "subPoints",
                texts.of("committee.item.subPoints"),
                texts.of("committee.item.subPointsHint"),
                shown == null ? "" : shown.subPoints(),
                AgendaItemEntry.TEXT_LENGTH,
                ROWS,
                false);
    }

    private Field recommender(String always) {
        return new Field(
                "recommender",
                texts.of("committee.item.recommender"),
                always.isEmpty() ? "" : texts.of("committee.item.recommenderHint", always),
                shown == null ? "" : shown.recommender(),
                AgendaItemEntry.LINE_LENGTH,
                1,
                true);
    }

    private Field area(TemplateView.Section section, String hint, int longest, int rows) {
        String name = AgendaItemPage.field(section.known());
        return new Field(name, section.heading(), hint, written(section.known()), longest, rows, false);
    }

    public List<Field> getFields() {
        return fields;
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
        return IntStream.rangeClosed(1, AgendaItemEntry.LAST_READING)
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
