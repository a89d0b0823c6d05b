package dk.trinvis.committee.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.committee.AgendaAttachmentView;
import dk.trinvis.committee.AgendaDecisionView;
import dk.trinvis.committee.AgendaItemContent;
import dk.trinvis.committee.AgendaItemDetail;
import dk.trinvis.committee.AgendaItemName;
import dk.trinvis.committee.AgendaItemService;
import dk.trinvis.committee.AgendaItemState;
import dk.trinvis.committee.CommitteeService;
import dk.trinvis.committee.EditionService;
import dk.trinvis.committee.MeetingPaperService;
import dk.trinvis.committee.MeetingState;
import dk.trinvis.committee.TemplateRole;
import dk.trinvis.committee.TemplateView;
import dk.trinvis.committee.Versioned;
import dk.trinvis.common.Coded;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.OnePage;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A point of an agenda: what it says, its attachments, and where it goes next. */
@Named
@RequestScoped
public class AgendaItemPage extends OnePage<Versioned<AgendaItemDetail>> {

    static final String ADDRESS = "/committee/item?id=";

    /** The sections that somebody writes in, by the field of the form that they write in. */
    private static final Map<TemplateRole, String> FIELDS = Map.of(
            TemplateRole.OCCASION, "occasion",
            TemplateRole.SUMMARY, "summary",
            TemplateRole.PRESENTATION, "presentation",
            TemplateRole.CLIMATE_ASSESSMENT, "climate",
            TemplateRole.PROCESS, "process",
            TemplateRole.RECOMMENDATION, "recommendations");

    private static final int EMPTY_ROWS = 3;

    @Inject
    private AgendaItemService items;

    @Inject
    private MeetingPaperService papers;

    @Inject
    private EditionService editions;

    @Inject
    private CommitteeService committees;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private @Nullable TemplateView template;

    private String edition = "";

    /** A text of the item under its heading. */
    public record Section(TemplateRole role, String id, String heading, String text) {}

    /** One of the rows that attachments are written in; without an attachment it is empty. */
    public record Row(int number, @Nullable AgendaAttachmentView attachment) {}

    @Override
    protected Versioned<AgendaItemDetail> find(String id) {
        Versioned<AgendaItemDetail> found = items.show(PageId.of(id));
        template = committees.template(found.view().meeting().committee());
        edition =
                found.view().item().content().edition().filter(editions::isOpen).orElse("");
        return found;
    }

    public TemplateView getTemplate() {
        return Objects.requireNonNull(template, "not open yet");
    }

    public AgendaItemDetail getShown() {
        return getView().view();
    }

    public AgendaItemContent getContent() {
        return getShown().item().content();
    }

    public Version getVersion() {
        return getView().version();
    }

    public String getTitle() {
        return texts.of(
                "committee.item.title", getContent().number(), getContent().title());
    }

    public String getMeetingTitle() {
        return MeetingPage.title(texts, getShown().meeting());
    }

    /** An item's meeting, number and title. */
    public String named(AgendaItemName item) {
        return named(texts, item);
    }

    static Choice choice(Texts texts, AgendaItemName item) {
        return Choice.of(Long.toString(item.id()), named(texts, item));
    }

    static String named(Texts texts, AgendaItemName item) {
        return MeetingPage.title(texts, item.meeting()) + ": "
                + texts.of("committee.item.title", item.number(), item.title());
    }

    public boolean isMaking() {
        return user.may(Permission.MAKE_DOCUMENTS);
    }

    /** The id of the edition that it is the paper of, where the user may open that; else empty text. */
    public String getEdition() {
        return edition;
    }

    /** Whose paper of it the user is given. */
    public String getAudience() {
        return papers.isClosedReadable(getShown().meeting().committee()) ? "closed" : "public";
    }

    /** Whether its texts may still change. */
    public boolean isChangeable() {
        return isMaking() && state().isOpen();
    }

    /** What it says under the headings of its committee's template, with what stands there when nobody writes anything. */
    public List<Section> getSections() {
        return getTemplate()
                .sectionsWith(getContent()::says, role -> texts.of("committee.section." + role.code()))
                .stream()
                .filter(section -> FIELDS.containsKey(section.known()))
                .map(this::section)
                .filter(section -> !section.text().isEmpty() || getContent().says(section.role()))
                .toList();
    }

    /** The field of the form that a section is written in. */
    static String field(TemplateRole role) {
        return Objects.requireNonNull(FIELDS.get(role), "nobody writes in it");
    }

    private Section section(TemplateView.Section wanted) {
        TemplateRole role = wanted.known();
        boolean silent = !getContent().says(role) && getContent().edition().isEmpty();
        return new Section(
                role,
                field(role),
                wanted.heading(),
                silent ? wanted.emptyText() : getContent().text(role));
    }

    /** Who recommends. */
    public String getRecommender() {
        String own = getContent().recommender();
        return own.isEmpty() ? getTemplate().recommender() : own;
    }

    /** Numbers that everybody may read and somebody may have to look at. */
    public String getTypedNumbers() {
        return String.join(", ", getShown().typedNumbers());
    }

    public List<String> getRecommendations() {
        return AgendaItemContent.points(getContent().recommendations());
    }

    public List<String> getSubPoints() {
        return AgendaItemContent.points(getContent().subPoints());
    }

    public List<String> getChain() {
        return AgendaItemContent.points(getContent().chain());
    }

    /** What the minutes say; nothing where they do not yet. */
    public @Nullable AgendaDecisionView getDecision() {
        return getShown().item().decision().orElse(null);
    }

    public String getAbsentNames() {
        return Stream.ofNullable(getDecision())
                .flatMap(decision -> decision.absent().stream())
                .map(AgendaDecisionView.Absent::name)
                .collect(Collectors.joining(", "));
    }

    /** What the minutes said before they were corrected. */
    public List<AgendaDecisionView> getEarlierDecisions() {
        List<AgendaDecisionView> all = getShown().item().decisions();
        return all.subList(0, Math.max(0, all.size() - 1));
    }

    /** Whether the minutes can say, or say anew, what was decided. */
    public boolean isDecidable() {
        return getShown().meeting().state().equals(MeetingState.HELD.code()) && state().isDecidable();
    }

    private AgendaItemState state() {
        return Coded.find(AgendaItemState.class, getShown().item().state()).orElseThrow();
    }

    /** Where it may go from here without the minutes. */
    public List<Choice> getSteps() {
        return texts.choices(state().next().stream().sorted(), code -> "committee.item.step." + code);
    }

    /** The body that it is sent on to when it is decided: the first it is to pass. */
    public String getNextBody() {
        return getChain().stream().findFirst().orElse("");
    }

    /** Its attachments and three empty rows. */
    public List<Row> getRows() {
        List<AgendaAttachmentView> attachments = getShown().item().attachments();
        return IntStream.range(0, attachments.size() + EMPTY_ROWS)
                .mapToObj(number -> new Row(number, number < attachments.size() ? attachments.get(number) : null))
                .toList();
    }
}
