package dk.trinvis.committee;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.EmailAddress;
import dk.trinvis.common.Input;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A member of a committee as a secretary wants them; see {@link CommitteeMemberView}. Without a role they are a member. */
public record CommitteeMemberEntry(
        @Nullable String name,
        @Nullable String role,
        @Nullable String party,
        @Nullable String nominatedBy,
        @Nullable String email,
        @Nullable String userName,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    private static final int NAME_LENGTH = 200;
    private static final int PARTY_LENGTH = 40;
    private static final int USER_NAME_LENGTH = 80;

    /**
     * The member; {@link dk.trinvis.common.InvalidInput} with all that is wrong.
     *
     * @param isUser whether a user has a user name
     */
    CommitteeMemberView view(Predicate<String> isUser) {
        Input input = new Input();
        CommitteeMemberView view = new CommitteeMemberView(
                0,
                input.required("name", name, NAME_LENGTH),
                role(input),
                input.text("party", party, PARTY_LENGTH),
                input.text("nominatedBy", nominatedBy, NAME_LENGTH),
                address(input),
                account(input, isUser),
                first(input),
                Optional.ofNullable(lastDay));
        input.finish();
        return view;
    }

    private String role(Input input) {
        String wanted = role == null || role.isBlank() ? CommitteeRole.MEMBER.code() : role;
        return input.coded("role", CommitteeRole.class, wanted, "committee.member.unknownRole")
                .code();
    }

    private String address(Input input) {
        String address = input.text("email", email, EmailAddress.LONGEST);
        if (!address.isEmpty() && !EmailAddress.isSound(address)) {
            input.refuse("email", "committee.member.noEmail");
        }
        return address;
    }

    private String account(Input input, Predicate<String> isUser) {
        String account = input.text("userName", userName, USER_NAME_LENGTH);
        if (!account.isEmpty() && !isUser.test(account)) {
            input.refuse("userName", "committee.member.unknownUser");
        }
        return account;
    }

    private LocalDate first(Input input) {
        if (firstDay == null) {
            input.refuse("firstDay", "common.required");
        } else if (lastDay != null && lastDay.isBefore(firstDay)) {
            input.refuse("lastDay", "committee.member.lastBeforeFirst");
        }
        return Objects.requireNonNullElse(firstDay, DateRange.NAMEABLE.first());
    }
}
