package dk.trinvis.committee;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.figures.StatusFigures.Check;
import dk.trinvis.initiative.InitiativeView;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The paper of an initiative for its committee, of one day as known at one moment: drafted, frozen, reviewed if somebody
 * likes, approved or rejected by somebody else, sent if there is e-mail, and published. What it says never changes (invariant
 * 13); a wrong one is corrected by another. Methods that are refused throw {@link RuleBroken} and tell who was there first, by
 * the names given for user names.
 */
@Entity
@Table(name = "edition")
class Edition {

    @Id
    private String id;

    @Column(name = "initiative_id")
    private long initiativeId;

    @Column(name = "initiative_code")
    private String initiativeCode;

    @Column(name = "initiative_title")
    private String initiativeTitle;

    @Column(name = "edition_number")
    private int number;

    @Column(name = "as_of")
    private LocalDate day;

    @Column(name = "known_at")
    private Instant knownAt;

    @ManyToOne
    @JoinColumn(name = "corrects_id")
    private @Nullable Edition corrects;

    @Column(name = "correction_note")
    private @Nullable String correctionNote;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
    private List<EditionEvent> events = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "edition_writer", joinColumns = @JoinColumn(name = "edition_id"))
    @Column(name = "user_name")
    private Set<String> writers = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    /**
     * A draft.
     *
     * @param number one more than that of the initiative's last edition, rejected ones counted
     * @param corrects a published edition of the same initiative that this one corrects, and then {@code note} says what
     */
    Edition(
            InitiativeView initiative,
            int number,
            AsOf asOf,
            @Nullable Edition corrects,
            Optional<String> note,
            Stamp stamp) {
        requireCorrectable(initiative, corrects, note);
        id = UUID.randomUUID().toString();
        initiativeId = initiative.id();
        initiativeCode = initiative.code();
        initiativeTitle = initiative.title();
        this.number = number;
        day = asOf.day();
        knownAt = asOf.knownAt();
        this.corrects = corrects;
        correctionNote = note.orElse(null);
        add(EditionState.DRAFT, stamp, Optional.empty());
    }

    private static void requireCorrectable(
            InitiativeView initiative, @Nullable Edition corrects, Optional<String> note) {
        if (note.isPresent() == (corrects == null)) {
            String key = corrects == null ? "committee.rule.nothingCorrected" : "committee.rule.correctionSaysWhat";
            throw new InvalidInput("note", key);
        }
        if (corrects != null && !(corrects.isPublished() && corrects.initiativeId == initiative.id())) {
            throw new InvalidInput("corrects", "committee.rule.onlyPublishedAreCorrected");
        }
    }

    /** Whether it can be frozen: it is a draft, and every check holds or somebody has explained why not. */
    void requireFreezable(List<Check> checks, Optional<String> explanation, UnaryOperator<String> names) {
        requireDraft(names);
        if (explanation.isEmpty() && !checks.stream().allMatch(Check::holds)) {
            throw new InvalidInput("explanation", "committee.rule.failingChecksAreExplained");
        }
    }

    /** Whether its texts may be changed: it is a draft. */
    void requireDraft(UnaryOperator<String> names) {
        require(EditionState.DRAFT::equals, names);
    }

    /** Somebody has written in its texts; whose words they are stays known when others write over them. */
    void writtenBy(Stamp stamp) {
        writers.add(stamp.by());
    }

    /** It is written; see {@link #requireFreezable}. */
    void freeze(List<Check> checks, Optional<String> explanation, Stamp stamp, UnaryOperator<String> names) {
        requireFreezable(checks, explanation, names);
        add(EditionState.FROZEN, stamp, explanation);
    }

    /** Somebody agrees who neither drafted it, wrote in it nor froze it: a second pair of eyes is on all that others chose. */
    void approve(Stamp stamp, UnaryOperator<String> names) {
        require(EditionState::isJudged, names);
        if (isWorkOf(stamp.by())) {
            throw new RuleBroken("committee.rule.nobodyApprovesTheirOwn");
        }
        add(EditionState.APPROVED, stamp, Optional.empty());
    }

    /** Somebody who neither froze it nor wrote in it has read it and notes what they found, before it is judged. */
    void review(String note, Stamp stamp, UnaryOperator<String> names) {
        require(EditionState.FROZEN::equals, names);
        if (isWordedBy(stamp.by())) {
            throw new RuleBroken("committee.rule.nobodyReviewsTheirOwn");
        }
        add(EditionState.REVIEWED, stamp, Optional.of(note));
    }

    /** Somebody does not agree; also one who made it may think better of it. */
    void reject(String reason, Stamp stamp, UnaryOperator<String> names) {
        require(EditionState::isJudged, names);
        add(EditionState.REJECTED, stamp, Optional.of(reason));
    }

    /** The committee gets it. It may go to more afterwards, which is no step of its own. */
    void send(Stamp stamp, UnaryOperator<String> names) {
        if (!state().isOut()) {
            require(EditionState.APPROVED::equals, names);
            add(EditionState.SENT, stamp, Optional.empty());
        }
    }

    /**
     * The committee may read it, and everybody where it says so.
     *
     * @param corrector the edition that was published in the place of the one that this corrects, if there is one already
     */
    void publish(Optional<Edition> corrector, Stamp stamp, UnaryOperator<String> names) {
        require(Set.of(EditionState.APPROVED, EditionState.SENT)::contains, names);
        corrector.ifPresent(other -> {
            throw new RuleBroken("committee.rule.correctedOnce", other.number);
        });
        add(EditionState.PUBLISHED, stamp, Optional.empty());
    }

    private void require(Predicate<EditionState> expected, UnaryOperator<String> names) {
        if (!expected.test(state())) {
            throw new RuleBroken(last().version().told("committee.already." + state().code(), names));
        }
    }

    private void add(EditionState state, Stamp stamp, Optional<String> note) {
        events.add(new EditionEvent(this, events.size() + 1, state, stamp, note));
    }

    /** Its steps in their order. */
    List<EditionEvent> history() {
        return events.stream()
                .sorted(Comparator.comparingInt(EditionEvent::ordinal))
                .toList();
    }

    private EditionEvent last() {
        return history().get(events.size() - 1);
    }

    private Optional<EditionEvent> when(EditionState state) {
        return events.stream().filter(event -> event.state() == state).findFirst();
    }

    EditionState state() {
        return last().state();
    }

    LocalDate draftedOn() {
        return history().get(0).day();
    }

    boolean isPublished() {
        return state() == EditionState.PUBLISHED;
    }

    /** Whether the user drafted it, wrote in it or froze it. */
    boolean isWorkOf(String userName) {
        return isBy(EditionState.DRAFT, userName) || isWordedBy(userName);
    }

    boolean isWordedBy(String userName) {
        return isBy(EditionState.FROZEN, userName) || writers.contains(userName);
    }

    private boolean isBy(EditionState state, String userName) {
        return when(state).filter(event -> event.isBy(userName)).isPresent();
    }

    String id() {
        return id;
    }

    /** What the audit trail says of something done with it. */
    String audited(String what) {
        return "edition " + initiativeCode + " " + number + " " + what;
    }

    String initiativeCode() {
        return initiativeCode;
    }

    int number() {
        return number;
    }

    AsOf asOf() {
        return new AsOf(day, knownAt);
    }

    Optional<Edition> corrects() {
        return Optional.ofNullable(corrects);
    }

    Optional<String> correctionNote() {
        return Optional.ofNullable(correctionNote);
    }

    /** Why checks fail that fail. */
    Optional<String> explanation() {
        return when(EditionState.FROZEN).flatMap(EditionEvent::note);
    }

    Optional<Instant> at(EditionState state) {
        return when(state).map(event -> event.version().at());
    }

    private EditionView.OtherEdition other() {
        return new EditionView.OtherEdition(id, number, at(EditionState.PUBLISHED));
    }

    EditionName name() {
        return new EditionName(id, initiativeCode, initiativeTitle, number, day, knownAt);
    }

    /** As pages and scripts see it, with the published edition that corrects it. */
    EditionView view(Optional<Edition> corrector) {
        return new EditionView(
                id,
                initiativeCode,
                initiativeTitle,
                number,
                day,
                knownAt,
                state().code(),
                at(EditionState.PUBLISHED),
                corrects().map(Edition::other),
                correctionNote(),
                corrector.map(Edition::other));
    }
}
