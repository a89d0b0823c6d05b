package dk.trinvis.exchange.sample;

import dk.trinvis.access.ActingAs;
import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.activity.ActivityService;
import dk.trinvis.activity.FirstLimits;
import dk.trinvis.activity.LimitService;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.FirstCodes;
import dk.trinvis.committee.FirstKeyFigures;
import dk.trinvis.committee.FirstTemplates;
import dk.trinvis.committee.KeyFigureService;
import dk.trinvis.committee.KeyFigureSetupService;
import dk.trinvis.committee.TemplateService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Intake;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Stamp;
import dk.trinvis.company.CompanyService;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.MoneyService;
import dk.trinvis.initiative.TargetService;
import dk.trinvis.jobschool.JobSchoolService;
import dk.trinvis.jobschool.LocationService;
import dk.trinvis.jobschool.LocationView;
import dk.trinvis.jobschool.SessionService;
import dk.trinvis.jobschool.TrackService;
import dk.trinvis.ladder.HjoerringLadder;
import dk.trinvis.ladder.LadderService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Puts the first content in through the services that everybody uses. */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CODES)
public class SeedService {

    @Inject
    private CodeService codes;

    @Inject
    private LadderService ladders;

    @Inject
    private UserService users;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private JobSchoolService jobSchool;

    @Inject
    private TrackService tracks;

    @Inject
    private LocationService locations;

    @Inject
    private SessionService sessions;

    @Inject
    private CitizenService citizens;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private ActivityService activities;

    @Inject
    private LimitService limits;

    @Inject
    private CompanyService companies;

    @Inject
    private TemplateService templates;

    @Inject
    private Clock clock;

    @Inject
    private Recording recording;

    @Inject
    private WeekDiary diary;

    @Inject
    private WeekSchool school;

    @Inject
    private KeyFigureSetupService keyFigureSetup;

    @Inject
    private KeyFigureService keyFigures;

    @Inject
    private MoneyService money;

    @Inject
    private TargetService targets;

    @Inject
    private SamplePapers papers;

    @Inject
    private ActingAs actingAs;

    /** Code lists, the limits in the law, a ladder and templates of papers, where there are none yet. */
    public void firstLists() {
        if (codes.isEmpty()) {
            ladders.install(HjoerringLadder.firstVersion());
            newLists();
        }
    }

    /** What a later version has brought to a server that had its first lists long ago. */
    public void laterLists() {
        if (!codes.isEmpty()) {
            newLists();
        }
    }

    private void newLists() {
        FirstCodes.installInto(codes);
        if (limits.isEmpty()) {
            FirstLimits.installInto(limits);
        }
        templates.install(FirstTemplates.all());
        if (keyFigureSetup.isEmpty()) {
            FirstKeyFigures.installInto(keyFigureSetup);
        }
    }

    /** Everything a demonstration shows, where there is nothing yet. */
    public void demonstration(boolean withCitizens) {
        if (!codes.isEmpty()) {
            return;
        }
        firstLists();
        long team = DemoUsers.createIn(users);
        initiatives.add(
                VejleInitiative.initiative(ladders.idOf(HjoerringLadder.CODE).orElseThrow(), team));
        long initiative = initiatives.show(VejleInitiative.CODE).id();
        VejleInitiative.tracks(VejleInitiative.LAUNCH)
                .forEach((code, track) -> tracks.put(VejleInitiative.CODE, code, track, Optional.empty()));
        VejleInitiative.places().forEach(place -> jobSchool.addPlace(initiative, place, VejleInitiative.LAUNCH));
        VejleSchool.places(VejleInitiative.LAUNCH).forEach(locations::add);
        if (withCitizens) {
            VejleActivities.companies().forEach(company -> companies.save(company, Optional.empty()));
            take(new VejleCitizens());
            week(team);
            keyFigures();
            aims(team);
            papers.write();
        }
    }

    /** The secretary has said who is compared with whom, and taken in what was published. */
    private void keyFigures() {
        actingAs.call(DemoUsers.SECRETARY, () -> {
            SampleKeyFigures.areas().forEach((code, area) -> keyFigureSetup.putArea(code, area, Optional.empty()));
            keyFigureSetup.putSet(SampleKeyFigures.SET, SampleKeyFigures.set(), Optional.empty());
            take(
                    recording.stamp(DemoUsers.SECRETARY),
                    SampleKeyFigures.entries(),
                    (entries, intake) -> keyFigures.take(entries, intake, seen -> {}));
            return true;
        });
    }

    /** The forum's money, and what it and the strategy aim at; their secretary has entered what was measured. */
    private void aims(long team) {
        long ladder = ladders.idOf(HjoerringLadder.CODE).orElseThrow();
        initiatives.add(ForumInitiative.view(ladder, team));
        initiatives.add(StrategyInitiative.view(ladder, team));
        take(
                recording.stamp(DemoUsers.LEAD),
                ForumInitiative.spending(),
                (entries, intake) -> money.take(entries, intake, seen -> {}));
        actingAs.call(DemoUsers.SECRETARY, () -> {
            targets.make(ForumInitiative.CODE, ForumInitiative.NETWORK, ForumInitiative.network());
            targets.observe(ForumInitiative.CODE, ForumInitiative.NETWORK, ForumInitiative.companies());
            targets.make(StrategyInitiative.CODE, StrategyInitiative.RANK, StrategyInitiative.rank());
            StrategyInitiative.ranks()
                    .forEach(rank -> targets.observe(StrategyInitiative.CODE, StrategyInitiative.RANK, rank));
            return true;
        });
    }

    /** An initiative of the present year, in which something is to be done today. */
    private void week(long team) {
        WeekInitiative initiative = new WeekInitiative(clock.today());
        DemoUsers.createColleaguesIn(users);
        initiatives.add(initiative.view(ladders.idOf(HjoerringLadder.CODE).orElseThrow(), team));
        VejleInitiative.tracks(initiative.launch())
                .forEach((code, track) -> tracks.put(initiative.code(), code, track, Optional.empty()));
        take(new WeekCitizens(initiative));
        diary.write(initiative);
        school(initiative);
        school.hold(initiative);
    }

    private void school(WeekInitiative initiative) {
        Map<String, String> places = locations.find(clock.today()).stream()
                .collect(Collectors.toMap(place -> place.place().name(), LocationView::code));
        new VejleSchool(clock.today())
                .sessions(name -> Objects.requireNonNull(places.get(name)))
                .forEach(session -> sessions.plan(initiative.code(), session));
    }

    /** The team lead has entered who is in it, the caseworker what they have done. */
    private void take(SampleCitizens sample) {
        Stamp lead = recording.stamp(DemoUsers.LEAD);
        Stamp caseworker = recording.stamp(DemoUsers.CASEWORKER);
        take(lead, sample.citizens(), (entries, intake) -> citizens.take(entries, true, intake, seen -> {}));
        take(lead, sample.enrolments(), (entries, intake) -> enrolments.take(entries, intake, seen -> {}));
        take(
                caseworker,
                sample.screenings(),
                (entries, intake) -> enrolments.takeScreenings(entries, intake, seen -> {}));
        take(caseworker, sample.activities(), (entries, intake) -> activities.take(entries, intake, seen -> {}));
        take(lead, sample.trackAssignments(), (entries, intake) -> jobSchool.take(entries, intake, seen -> {}));
    }

    private static <T> void take(Stamp stamp, List<T> entries, BiConsumer<List<T>, Intake> how) {
        Intake intake = Intake.record(entries.size(), stamp, "");
        how.accept(entries, intake);
        if (!intake.refusals().isEmpty()) {
            throw new IllegalStateException("the sample data break a rule: " + intake.refusals());
        }
    }
}
