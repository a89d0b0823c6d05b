package dk.trinvis.enrolment;

import dk.trinvis.access.UserService;
import dk.trinvis.citizen.CasesAsked;
import dk.trinvis.citizen.Chronicle;
import dk.trinvis.citizen.Chronicle.Case;
import dk.trinvis.citizen.Chronicle.Facts;
import dk.trinvis.citizen.Chronicle.Placement;
import dk.trinvis.citizen.Chronicle.Scale;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.EnrolmentService.OfCitizen;
import dk.trinvis.enrolment.EnrolmentView.ScreeningRow;
import dk.trinvis.enrolment.ToldCases.Told;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.ladder.LadderService;
import dk.trinvis.ladder.LadderView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells of a citizen's enrolments and the steps in them. */
@ApplicationScoped
class EnrolmentChronicle {

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private LadderService ladders;

    @Inject
    private CodeService codes;

    @Inject
    private UserService users;

    @Inject
    private Event<ToldCases> toldCases;

    void tell(@Observes Chronicle chronicle) {
        List<Told> told = tellCases(chronicle);
        if (!told.isEmpty()) {
            toldCases.fire(new ToldCases(told));
        }
    }

    void tell(@Observes CasesAsked asked) {
        tellCases(asked.of());
    }

    private List<Told> tellCases(Chronicle chronicle) {
        OfCitizen all = enrolments.ofCitizen(chronicle.citizen().id());
        all.waiting().forEach(chronicle::add);
        List<Told> told = all.enrolments().stream()
                .map(view -> new Told(told(view), opened(view)))
                .toList();
        told.forEach(each -> chronicle.add(each.chronicle()));
        return told;
    }

    /** Looking at all cases of the citizen has been written down. */
    private static OpenedCase opened(EnrolmentView view) {
        return new OpenedCase(new EnrolmentDays(
                view.id(),
                view.enrolmentRef(),
                view.citizenId(),
                view.initiativeId(),
                DateRange.of(view.firstDay(), view.lastDay())));
    }

    private Case told(EnrolmentView view) {
        long ladder = initiatives.withId(view.initiativeId()).ladderId();
        List<LadderView> versions = ladders.versions(ladder);
        Facts facts = new Facts(
                view.id(),
                view.enrolmentRef(),
                view.initiativeId(),
                view.initiativeTitle(),
                DateRange.of(view.firstDay(), view.lastDay()),
                view.endReason().map(reason -> end(reason, view.destination())),
                view.caseworker().map(users::displayName),
                view.previousRef(),
                view.lateReason(),
                scale(versions.get(versions.size() - 1)));
        List<Placement> placements = view.screenings().stream()
                .map(row -> placement(row, view.firstDay(), versions))
                .toList();
        return new Case(facts, placements);
    }

    private Placement placement(ScreeningRow row, LocalDate firstDay, List<LadderView> versions) {
        return new Placement(
                row.effectiveOn(),
                row.effectiveOn().isBefore(firstDay) ? firstDay : row.effectiveOn(),
                row.step(),
                meaning(row, versions),
                users.displayName(row.assessor()),
                row.reason(),
                row.citizenView(),
                row.citizenStep(),
                row.recordedAt(),
                row.replacedAt(),
                row.correctionReason());
    }

    private static Optional<Words> meaning(ScreeningRow row, List<LadderView> versions) {
        return versions.stream()
                .filter(version -> version.inForce(row.effectiveOn()))
                .flatMap(version -> version.steps().stream())
                .filter(step -> step.number() == row.step() && step.meaningDa() != null)
                .findFirst()
                .map(step -> locale -> step.meaning(locale).orElse(""));
    }

    private static Scale scale(LadderView ladder) {
        List<Integer> numbers =
                ladder.steps().stream().map(LadderView.Step::number).sorted().toList();
        return new Scale(numbers.get(0), numbers.get(numbers.size() - 1), ladder.lowerIsCloser());
    }

    /** Why it ended, and into what. */
    private Words end(String reason, Optional<String> destination) {
        Words why = codes.label(reason, CodeList.OUTCOME, CodeList.OTHER_END_REASON);
        return destination
                .map(code -> codes.label(code, CodeList.DESTINATION))
                .<Words>map(what -> locale -> why.in(locale) + " – " + what.in(locale))
                .orElse(why);
    }
}
