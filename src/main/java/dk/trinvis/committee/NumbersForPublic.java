package dk.trinvis.committee;

import dk.trinvis.initiative.Aim;
import dk.trinvis.initiative.InitiativeView.Grant;
import dk.trinvis.initiative.Money;
import dk.trinvis.initiative.Observation;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an initiative and its job school say of themselves stands in the public's paper as somebody wrote it, and a small number
 * in it would be told to all. Names of places are addresses and may have one.
 */
final class NumbersForPublic implements EditionRule {

    @Override
    public Stream<EditionWarning> warnings(PaperDraft draft) {
        PaperFacts facts = draft.facts();
        return Stream.of(school(facts.jobSchool()), subject(facts.subject()))
                .flatMap(texts -> texts)
                .flatMap(text -> TypedNumbers.inPublic(text).stream()
                        .map(found -> new EditionWarning("number_for_public", "", found + ": " + text, false)));
    }

    private static Stream<String> school(PaperFacts.JobSchool school) {
        return Stream.concat(
                school.tracks().stream()
                        .flatMap(track ->
                                Stream.of(track.content(), Objects.requireNonNullElse(track.extraCriterion(), ""))),
                school.places().stream().map(place -> Objects.requireNonNullElse(place.purpose(), "")));
    }

    private static Stream<String> subject(PaperFacts.Subject subject) {
        return Stream.of(
                        subject.milestones().stream().map(PaperFacts.Milestone::deliverable),
                        subject.money().grants().stream().map(Grant::condition),
                        subject.money().lines().stream().map(Money.Line::name),
                        subject.aims().stream()
                                .filter(aim -> AimsAccount.isShown(aim, Audience.PUBLIC))
                                .flatMap(NumbersForPublic::aim))
                .flatMap(texts -> texts);
    }

    private static Stream<String> aim(Aim aim) {
        return Stream.concat(
                Stream.of(aim.target().name(), aim.target().unit()),
                aim.published().stream().map(Observation::publication).distinct());
    }
}
