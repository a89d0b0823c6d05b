package dk.trinvis.exchange.sample;

import dk.trinvis.committee.AgendaAttachmentEntry;
import dk.trinvis.committee.AgendaAttachmentsEntry;
import dk.trinvis.committee.AgendaDecisionEntry;
import dk.trinvis.committee.AgendaFollowUpEntry;
import dk.trinvis.committee.AgendaItemEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of a meeting that was held, with what was decided of it, told piece by piece. */
final class PaperItem {

    private final String title;
    private final String journalNumber;
    private @Nullable Integer number;
    private boolean oral;
    private boolean standing;
    private @Nullable Integer reading;
    private @Nullable Long continues;
    private @Nullable String edition;
    private String occasion = "";
    private String summary = "";
    private String presentation = "";
    private String climate = "";
    private String process = "";
    private String recommender = "";
    private String recommendations = "";
    private String subPoints = "";
    private String chain = "";
    private String decision = "none";
    private String decided = "";
    private String sentOnTo = "";
    private List<String> absent = List.of();
    private final List<AgendaAttachmentEntry> attachments = new ArrayList<>();
    private final List<AgendaFollowUpEntry> followUps = new ArrayList<>();

    PaperItem(String title, String journalNumber) {
        this.title = title;
        this.journalNumber = journalNumber;
    }

    PaperItem numbered(int wanted) {
        number = wanted;
        return this;
    }

    /** More was said at the meeting. */
    PaperItem orally() {
        oral = true;
        return this;
    }

    /** It is on every agenda. */
    PaperItem always() {
        standing = true;
        return this;
    }

    PaperItem readFor(int time) {
        reading = time;
        return this;
    }

    /** It goes on with the item with the id. */
    PaperItem after(long item) {
        continues = item;
        return this;
    }

    /** Its paper is the edition with the id. */
    PaperItem paper(String editionId) {
        edition = editionId;
        return this;
    }

    PaperItem occasion(String text) {
        occasion = text;
        return this;
    }

    PaperItem why(String text) {
        summary = text;
        return this;
    }

    PaperItem facts(String text) {
        presentation = text;
        return this;
    }

    PaperItem climate(String text) {
        climate = text;
        return this;
    }

    PaperItem next(String text, String... bodies) {
        process = text;
        chain = String.join("\n", bodies);
        return this;
    }

    PaperItem recommended(String by, String point) {
        recommender = by;
        recommendations = point;
        return this;
    }

    PaperItem points(String... lettered) {
        subPoints = String.join("\n", lettered);
        return this;
    }

    /** These belong to it and were there on the day. */
    PaperItem attached(LocalDate day, String... names) {
        for (String name : names) {
            attachments.add(new AgendaAttachmentEntry(name, null, true, day));
        }
        return this;
    }

    /** This belongs to it and never came. */
    PaperItem missing(String name) {
        attachments.add(new AgendaAttachmentEntry(name, null, true, null));
        return this;
    }

    PaperItem decided(String kind, String text) {
        decision = kind;
        decided = text;
        return this;
    }

    PaperItem without(String... members) {
        absent = List.of(members);
        return this;
    }

    PaperItem sentOn(String body) {
        sentOnTo = body;
        return this;
    }

    PaperItem asks(String kind, String text, String owner, LocalDate dueOn) {
        followUps.add(new AgendaFollowUpEntry(kind, text, owner, dueOn, null));
        return this;
    }

    AgendaItemEntry entry() {
        return new AgendaItemEntry(
                number,
                title,
                journalNumber,
                false,
                oral,
                standing,
                reading,
                continues,
                edition,
                summary,
                presentation,
                climate,
                process,
                recommender,
                recommendations,
                subPoints,
                chain,
                occasion);
    }

    AgendaAttachmentsEntry attachments() {
        return new AgendaAttachmentsEntry(attachments);
    }

    List<String> absent() {
        return absent;
    }

    /**
     * What the minutes say.
     *
     * @param absentMembers their ids
     */
    AgendaDecisionEntry decision(List<Long> absentMembers) {
        return new AgendaDecisionEntry(decision, decided, null, absentMembers, null);
    }

    /** The body that it was sent on to; empty for none. */
    String sentOnTo() {
        return sentOnTo;
    }

    List<AgendaFollowUpEntry> followUps() {
        return followUps;
    }
}
