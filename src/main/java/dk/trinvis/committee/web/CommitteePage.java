package dk.trinvis.committee.web;

import dk.trinvis.committee.CommitteeKind;
import dk.trinvis.committee.CommitteeMemberView;
import dk.trinvis.committee.CommitteeRole;
import dk.trinvis.committee.CommitteeRoster;
import dk.trinvis.committee.CommitteeService;
import dk.trinvis.committee.CommitteeView;
import dk.trinvis.committee.TemplateService;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A committee: how it is set up and who sits there, and one of its members to change or a new one. */
@Named
@RequestScoped
public class CommitteePage {

    @Inject
    private CommitteeService committees;

    @Inject
    private TemplateService templates;

    @Inject
    private Texts texts;

    private String code = "";
    private String id = "";
    private @Nullable CommitteeView shown;
    private @Nullable Version version;
    private @Nullable CommitteeRoster roster;
    private @Nullable CommitteeMemberView member;

    static String addressOf(String code) {
        return "/committee/committee?code=" + code;
    }

    /** Called before the page of a committee is shown; without a code it is to be made. */
    public void open() {
        if (isAdding()) {
            shown = committees.blank();
        } else {
            roster = committees.members(code);
            version = committees.version(code);
            shown = committees.show(code);
        }
    }

    /** Called before the form of a member is shown; without an id they are new. */
    public void openMember() {
        roster = committees.members(code);
        shown = committees.show(code);
        if (!id.isEmpty()) {
            version = committees.memberVersion(code, PageId.of(id));
            member = committees.member(code, PageId.of(id));
        }
    }

    /** Whether it is to be made. */
    public boolean isAdding() {
        return code.isEmpty();
    }

    public String getTitle() {
        return isAdding() ? texts.of("committee.committee.new") : getShown().name();
    }

    public String getMemberTitle() {
        return member == null ? texts.of("committee.member.new", getTitle()) : member.name();
    }

    /** What the check of vice-chairs finds; empty text for nothing. */
    public String getBoardNote() {
        CommitteeRoster all = Objects.requireNonNull(roster);
        return all.viceChairs()
                .map(there -> texts.of(
                        "committee.viceChairs.other", all.viceChairsDemanded().orElse(0), there))
                .orElse("");
    }

    /** Of which members it is not known who nominated them; empty text for none. */
    public String getNominationNote() {
        List<String> names = Objects.requireNonNull(roster).notNominated();
        return names.isEmpty() ? "" : texts.of("committee.notNominated", String.join(", ", names));
    }

    public List<CommitteeMemberView> getMembers() {
        return roster == null ? List.of() : roster.members();
    }

    public List<Choice> getKinds() {
        return texts.choices(Stream.of(CommitteeKind.values()), code -> "committee.kind." + code);
    }

    public List<Choice> getRoles() {
        return texts.choices(Stream.of(CommitteeRole.values()), code -> "committee.role." + code);
    }

    public List<Choice> getTemplates() {
        return templates.names().entrySet().stream()
                .map(template -> Choice.of(template.getKey(), template.getValue()))
                .toList();
    }

    public List<Choice> getOpenness() {
        return List.of(
                Choice.of("false", texts.of("committee.publicEditions.false")),
                Choice.of("true", texts.of("committee.publicEditions.true")));
    }

    public List<Choice> getZeros() {
        return List.of(
                Choice.of("false", texts.of("committee.withholdsZeros.false")),
                Choice.of("true", texts.of("committee.withholdsZeros.true")));
    }

    public CommitteeView getShown() {
        return Objects.requireNonNull(shown, "not open yet");
    }

    /** Nothing for a new one. */
    public @Nullable CommitteeMemberView getMember() {
        return member;
    }

    /** Of what the form changes; nothing where that is new. */
    public @Nullable Version getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
