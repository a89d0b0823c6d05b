package dk.trinvis.figures;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.common.AsOf;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.jobschool.JobSchoolService;
import dk.trinvis.jobschool.TrackView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Shows the tracks of an initiative with who is on them. Everybody listed is audited; other teams' cases only count. */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class BoardService {

    private static final int MOST_ROWS = 500;

    @Inject
    private StatusService status;

    @Inject
    private Cohorts cohorts;

    @Inject
    private BoardRows rows;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private JobSchoolService jobSchool;

    @Inject
    private CitizenService citizens;

    @Inject
    private CurrentUser user;

    /** As it is today. */
    public Board today(String initiativeCode) {
        InitiativeView initiative = initiatives.own(initiativeCode);
        AsOf asOf = status.asOf(Optional.empty(), Optional.empty());
        Question question = status.ask(initiative, asOf);
        List<TrackView> tracks = jobSchool.tracks(initiative.id(), asOf);
        List<Cohort> asked = new ArrayList<>(List.of(Cohort.IN_NO_TRACK));
        tracks.forEach(track -> asked.add(Cohort.onTrack(track.code())));
        tracks.forEach(track -> asked.add(Cohort.waitingFor(track.code())));
        Map<Cohort, Integer> counts = cohorts.count(question, asked);
        BoardRows.Members members = rows.of(question, user.teamOrNone(), MOST_ROWS);
        Function<BoardRows.Member, CitizenRow> people =
                citizens.listed(members.first(), BoardRows.Member::citizenId, "board of tracks");
        return new Board(
                asOf,
                tracks.stream().map(track -> figures(track, counts)).toList(),
                StatusCounts.of(counts, Cohort.IN_NO_TRACK),
                members.first().stream()
                        .map(each -> row(each, people.apply(each)))
                        .toList(),
                members.whole());
    }

    private static Board.Figures figures(TrackView track, Map<Cohort, Integer> counts) {
        return new Board.Figures(
                track,
                StatusCounts.of(counts, Cohort.onTrack(track.code())),
                StatusCounts.of(counts, Cohort.waitingFor(track.code())));
    }

    private static Board.Row row(BoardRows.Member member, CitizenRow citizen) {
        return new Board.Row(
                member.enrolmentRef(),
                citizen.citizenRef(),
                citizen.name(),
                member.step(),
                member.onTrack().map(BoardRows.Place::track),
                member.onTrack().map(BoardRows.Place::since),
                member.waiting().stream()
                        .map(place -> new Board.Wait(place.track(), place.since(), place.reason()))
                        .toList());
    }
}
