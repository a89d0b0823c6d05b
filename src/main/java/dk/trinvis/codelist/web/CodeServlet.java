package dk.trinvis.codelist.web;

import dk.trinvis.codelist.CodeEntry;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Makes a code, or says how it reads from a day on. */
@WebServlet("/codelist/code/save")
public class CodeServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CodeService codes;

    public CodeServlet() {
        super("/codelist/code", "codelist.saved");
    }

    @Override
    protected String save(Fields typed) {
        String list = typed.text("list");
        CodeEntry wanted = new CodeEntry(
                typed.text("labelDa"),
                typed.text("labelEn"),
                typed.isTicked("sensitive"),
                typed.day("from").orElse(null),
                typed.day("lastDay").orElse(null));
        typed.check();
        typed.optional("code")
                .ifPresentOrElse(
                        code -> codes.put(list, code, wanted, typed.version()),
                        () -> codes.make(list, typed.text("newCode"), wanted));
        return CodesPage.addressOf(list);
    }
}
