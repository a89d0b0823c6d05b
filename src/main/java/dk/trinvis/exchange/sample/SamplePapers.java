package dk.trinvis.exchange.sample;

import dk.trinvis.access.ActingAs;
import dk.trinvis.committee.AgendaAnswerEntry;
import dk.trinvis.committee.AgendaItemService;
import dk.trinvis.committee.AgendaItemStep;
import dk.trinvis.committee.CommitteeMemberView;
import dk.trinvis.committee.CommitteeService;
import dk.trinvis.committee.MeetingMinutesService;
import dk.trinvis.committee.MeetingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The secretary enters the meetings whose papers everything began with: who sat there, what was told and what was decided. */
@ApplicationScoped
class SamplePapers {

    @Inject
    private ActingAs actingAs;

    @Inject
    private CommitteeService committees;

    @Inject
    private SampleEditions editions;

    @Inject
    private MeetingService meetings;

    @Inject
    private AgendaItemService items;

    @Inject
    private MeetingMinutesService minutes;

    /** The bodies with their members, the papers with figures, and the meetings that were given them. */
    void write() {
        as(() -> Stream.of(
                        List.of(VejleCommitteePaper.committee(), VejleForumPaper.committee()),
                        List.of(AlbertslundPaper.committee()),
                        AalborgPaper.committees())
                .flatMap(List::stream)
                .forEach(this::make));
        Instant now = editions.now();
        String status = editions.publish(VejleInitiative.edition(now), List.of());
        String strategy = editions.publish(StrategyInitiative.edition(now), StrategyInitiative.texts());
        String forum = editions.publish(ForumInitiative.edition(now), List.of());
        as(() -> {
            hold(VejleCommitteePaper.meeting(status, strategy));
            hold(VejleForumPaper.meeting(forum));
            hold(AlbertslundPaper.meeting());
            aalborg();
        });
    }

    private void make(PaperCommittee committee) {
        committees.make(committee.code(), committee.entry());
        committee.members().forEach(member -> committees.addMember(committee.code(), member));
    }

    /** One case through three meetings of the committee to the council; the second asked for what the third was given. */
    private void aalborg() {
        hold(AalborgPaper.mandate());
        hold(AalborgPaper.draft());
        long note = hold(AalborgPaper.note()).get(0);
        minutes.followUps(Optional.of(AalborgPaper.COMMITTEE))
                .forEach(wish -> minutes.answer(
                        wish.id(),
                        new AgendaAnswerEntry("answered", AalborgPaper.ANSWER, null, note),
                        Optional.empty()));
        hold(AalborgPaper.council(note));
    }

    private List<Long> hold(PaperMeeting held) {
        long meeting = meetings.add(held.committee(), held.entry());
        return held.items().stream().map(item -> treat(meeting, item)).toList();
    }

    private long treat(long meeting, PaperItem item) {
        long id = items.add(meeting, item.entry());
        items.attach(id, item.attachments(), Optional.empty());
        items.step(id, new AgendaItemStep("submitted", null));
        items.step(id, new AgendaItemStep("on_agenda", null));
        minutes.decide(id, item.decision(absent(id, item.absent())));
        if (!item.sentOnTo().isEmpty()) {
            items.step(id, new AgendaItemStep("sent_on", item.sentOnTo()));
        }
        item.followUps().forEach(followUp -> minutes.addFollowUp(id, followUp));
        return id;
    }

    private List<Long> absent(long item, List<String> names) {
        return names.isEmpty()
                ? List.of()
                : minutes.couldBeAbsent(item).stream()
                        .filter(member -> names.contains(member.name()))
                        .map(CommitteeMemberView::id)
                        .toList();
    }

    private void as(Runnable deed) {
        actingAs.call(DemoUsers.SECRETARY, () -> {
            deed.run();
            return true;
        });
    }
}
