package dk.trinvis.committee.web;

import dk.trinvis.committee.TemplateNumbering;
import dk.trinvis.committee.TemplateRole;
import dk.trinvis.committee.TemplateService;
import dk.trinvis.committee.TemplateView;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The templates of papers; one of them to change. */
@Named
@RequestScoped
public class TemplatesPage {

    static final String ADDRESS = "/committee/template?code=";

    @Inject
    private TemplateService templates;

    @Inject
    private Texts texts;

    private String code = "";
    private List<TemplateView> rows = List.of();
    private @Nullable TemplateView view;
    private @Nullable Version version;

    /**
     * A role with its section in the template.
     *
     * @param place counted from 1; empty where the template has no such section
     */
    public record RoleRow(String role, String place, TemplateView.Section section) {}

    /** Called before the list is shown. */
    public void openList() {
        rows = templates.list();
    }

    /** Called before one is shown. */
    public void open() {
        view = templates.show(code);
        version = templates.version(code);
    }

    public List<TemplateView> getRows() {
        return rows;
    }

    public TemplateView getView() {
        return Objects.requireNonNull(view, "not open yet");
    }

    public Version getVersion() {
        return Objects.requireNonNull(version, "not open yet");
    }

    /** Those in the template in their order, then those it does without. */
    public List<RoleRow> getRoles() {
        List<TemplateView.Section> sections = getView().sections();
        Stream<RoleRow> used = IntStream.range(0, sections.size())
                .mapToObj(i -> new RoleRow(sections.get(i).role(), Integer.toString(i + 1), sections.get(i)));
        Stream<RoleRow> others = Stream.of(TemplateRole.values())
                .map(TemplateRole::code)
                .filter(role ->
                        sections.stream().noneMatch(section -> section.role().equals(role)))
                .map(role -> new RoleRow(role, "", new TemplateView.Section(role, "", "", false)));
        return Stream.concat(used, others).toList();
    }

    public List<Choice> getNumberings() {
        return texts.choices(Stream.of(TemplateNumbering.values()), code -> "committee.numbering." + code);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
