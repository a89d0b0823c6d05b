package dk.trinvis.committee.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.committee.MeetingDetail;
import dk.trinvis.committee.MeetingPaperService;
import dk.trinvis.committee.MeetingSent;
import dk.trinvis.committee.MeetingService;
import dk.trinvis.committee.MeetingState;
import dk.trinvis.committee.MeetingView;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.OnePage;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** A meeting with its agenda. */
@Named
@RequestScoped
public class MeetingPage extends OnePage<MeetingDetail> {

    static final String ADDRESS = "/committee/meeting?id=";

    @Inject
    private MeetingService meetings;

    @Inject
    private MeetingPaperService papers;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    @Override
    protected MeetingDetail find(String id) {
        return meetings.show(PageId.of(id)).view();
    }

    public String getTitle() {
        return title(texts, getView().meeting());
    }

    static String title(Texts texts, MeetingView meeting) {
        return texts.of("committee.meeting.title", meeting.committeeName(), Days.written(meeting.day()));
    }

    public boolean isMaking() {
        return user.may(Permission.MAKE_DOCUMENTS);
    }

    /** Whether its agenda can go out to the members now. */
    public boolean isSendable() {
        MeetingView meeting = getView().meeting();
        return isMaking()
                && meeting.state().equals(MeetingState.PLANNED.code())
                && meeting.agendaSent().isEmpty();
    }

    /** How its agenda went out; empty text while it did not. */
    public String getSent() {
        MeetingView meeting = getView().meeting();
        return meeting.agendaSent()
                .map(sent -> texts.of(key(sent), sent.day(), sent.workingDays(), meeting.deadline()))
                .orElse("");
    }

    private static String key(MeetingSent sent) {
        return sent.inTime() ? "committee.meeting.sentInTime" : "committee.meeting.sentLate";
    }

    /** Who sent its agenda out; empty text for those who only read it. */
    public String getSentBy() {
        return isMaking()
                ? meetings.agendaSentBy(PageId.of(getId()))
                        .map(name -> texts.of("committee.meeting.sentBy", name))
                        .orElse("")
                : "";
    }

    /** A paper of the meeting, in every format at the address with its ending. */
    public record PaperLink(String name, String address, String audience) {}

    /** What there is to be printed or sent. */
    public List<PaperLink> getPapers() {
        boolean held = getView().meeting().state().equals(MeetingState.HELD.code());
        boolean closed = papers.isClosedReadable(getView().meeting().committee());
        return Stream.of("agenda", "minutes")
                .filter(paper -> held || paper.equals("agenda"))
                .flatMap(paper -> Stream.of("closed", "public")
                        .filter(audience -> closed || audience.equals("public"))
                        .map(audience -> new PaperLink(
                                texts.of("committee.paper." + paper) + ", " + texts.of("committee.paper." + audience),
                                "/api/meetings/" + getId() + "/" + paper,
                                audience)))
                .toList();
    }
}
