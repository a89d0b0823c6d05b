package dk.trinvis.codelist.web;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeRow;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The code lists, for administrators; one of them, and one of its codes to change or a new one. */
@Named
@RequestScoped
public class CodesPage {

    @Inject
    private CodeService codes;

    @Inject
    private Texts texts;

    private String list = CodeList.OUTCOME.key();
    private String code = "";
    private List<CodeRow> rows = List.of();
    private @Nullable Version version;

    static String addressOf(String list) {
        return "/codelist/codes?list=" + list;
    }

    /** Called before the page is shown. */
    public void open() {
        version = code.isEmpty() ? null : codes.version(list, code);
        rows = codes.rows(list);
        if (!code.isEmpty() && getShown() == null) {
            throw new NotFound("code");
        }
    }

    public List<Choice> getLists() {
        return CodeList.ofWords().stream()
                .map(each -> Choice.of(each.key(), texts.of("codelist.list." + each.key())))
                .toList();
    }

    public List<CodeRow> getRows() {
        return rows;
    }

    /** The code as it read last; nothing for a new one. */
    public @Nullable CodeRow getShown() {
        return rows.stream()
                .filter(row -> row.code().code().equals(code))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Of the code; nothing for a new one. */
    public @Nullable Version getVersion() {
        return version;
    }

    public List<Choice> getAnswers() {
        return List.of(
                Choice.of("false", texts.of("codelist.notSensitive")),
                Choice.of("true", texts.of("codelist.sensitive")));
    }

    public String getList() {
        return list;
    }

    public void setList(@Nullable String list) {
        this.list = Optional.ofNullable(list).filter(key -> !key.isEmpty()).orElse(this.list);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
