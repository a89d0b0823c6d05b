package dk.trinvis.committee.web;

import dk.trinvis.committee.CommitteeMemberEntry;
import dk.trinvis.committee.CommitteeService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Adds a member of a committee, or changes one. */
@WebServlet("/committee/member/save")
public class CommitteeMemberServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CommitteeService committees;

    public CommitteeMemberServlet() {
        super("/committee/member", "committee.member.saved");
    }

    @Override
    protected String save(Fields typed) {
        String code = typed.text("code");
        CommitteeMemberEntry wanted = new CommitteeMemberEntry(
                typed.text("name"),
                typed.text("role"),
                typed.text("party"),
                typed.text("nominatedBy"),
                typed.text("email"),
                typed.text("userName"),
                typed.day("firstDay").orElse(null),
                typed.day("lastDay").orElse(null));
        typed.check();
        String id = typed.text("id");
        if (id.isEmpty()) {
            committees.addMember(code, wanted);
        } else {
            committees.changeMember(code, PageId.of(id), wanted, typed.version());
        }
        return CommitteePage.addressOf(code);
    }
}
