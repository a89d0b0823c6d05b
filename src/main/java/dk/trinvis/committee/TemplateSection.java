package dk.trinvis.committee;

import dk.trinvis.common.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** See {@link TemplateView.Section}. */
@Entity
@Table(name = "paper_template_section")
class TemplateSection extends Identified {

    @Column(name = "template_id")
    private long templateId;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private int ordinal;

    @Column(name = "section_role")
    private String role;

    private String heading;

    @Column(name = "empty_text")
    private String emptyText;

    @Column(name = "shown_when_empty")
    private boolean shownWhenEmpty;

    @SuppressWarnings("NullAway.Init")
    protected TemplateSection() {}

    TemplateSection(Template template, int ordinal, TemplateView.Section view) {
        templateId = template.id();
        this.ordinal = ordinal;
        role = view.role();
        heading = view.heading();
        emptyText = view.emptyText();
        shownWhenEmpty = view.shownWhenEmpty();
    }

    TemplateView.Section view() {
        return new TemplateView.Section(role, heading, emptyText, shownWhenEmpty);
    }
}
