package dk.trinvis.committee.web;

import dk.trinvis.committee.LetterheadEntry;
import dk.trinvis.committee.LetterheadService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import java.util.Base64;

/** Changes what stands on top of a committee's papers; the logo stays where no other is chosen. */
@WebServlet("/committee/letterhead/save")
@MultipartConfig(fileSizeThreshold = 1 << 20)
public class LetterheadServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LetterheadService letterheads;

    public LetterheadServlet() {
        super("/committee/letterhead", "committee.letterhead.saved");
    }

    @Override
    protected String save(Fields typed) {
        String code = typed.text("code");
        String logo = typed.file("logo")
                .map(Base64.getEncoder()::encodeToString)
                .orElseGet(() -> letterheads.show(code).view().logo());
        LetterheadEntry wanted = new LetterheadEntry(
                typed.text("line"),
                typed.text("colour"),
                typed.isTicked("withoutLogo") ? "" : logo,
                typed.text("altText"));
        letterheads.put(code, wanted, typed.version());
        return "/committee/letterhead?code=" + code;
    }
}
