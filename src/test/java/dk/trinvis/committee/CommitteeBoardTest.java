package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitteeBoardTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 31);

    @Test
    void oneChairFollowsAnother() {
        assertThatCode(() -> board(
                                member("chair", "2022-01-01", "2024-10-30"),
                                member("chair", "2024-10-31", null),
                                member("vice_chair", "2022-01-01", null))
                        .requireOneChair())
                .doesNotThrowAnyException();
    }

    @Test
    void twoChairsOnOneDayAreRefused() {
        CommitteeBoard board = board(
                member("member", "2022-01-01", null),
                member("chair", "2022-01-01", "2024-10-31"),
                member("chair", "2024-10-31", null));

        assertThatThrownBy(board::requireOneChair).isInstanceOf(RuleBroken.class);
    }

    @Test
    void anotherNumberOfViceChairsThanDemandedIsTold() {
        CommitteeBoard board = board(
                member("vice_chair", "2022-01-01", null),
                member("vice_chair", "2022-01-01", "2024-10-30"),
                member("chair", "2022-01-01", null));

        assertThat(board.otherThanDemanded(OptionalInt.of(2), DAY)).hasValue(1);
        assertThat(board.otherThanDemanded(OptionalInt.of(2), DAY.minusDays(1))).isEmpty();
        assertThat(board.otherThanDemanded(OptionalInt.of(0), DAY)).hasValue(1);
        assertThat(board.otherThanDemanded(OptionalInt.empty(), DAY)).isEmpty();
    }

    @Test
    void whatIsWrongWithAMemberIsSaidAtOnce() {
        CommitteeMemberEntry wrong =
                new CommitteeMemberEntry(" ", "king", "", "", "a@b, c@d.dk", "ingen", DAY, DAY.minusDays(1));

        assertThatThrownBy(() -> wrong.view("udvalg"::equals))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        said -> assertThat(said.errors())
                                .extracting(InvalidInput.FieldError::field)
                                .containsExactlyInAnyOrder("name", "role", "email", "userName", "lastDay"));
    }

    @Test
    void theAccountOfAMemberIsThatOfAUserOrNone() {
        assertThat(withAccount("udvalg").userName()).isEqualTo("udvalg");
        assertThat(withAccount(" ").userName()).isEmpty();
        assertThatThrownBy(() -> withAccount("Udvalg")).isInstanceOf(InvalidInput.class);
    }

    private static CommitteeMemberView withAccount(String userName) {
        return new CommitteeMemberEntry("Prøvedemo", "", "", "", "", userName, DAY, null).view("udvalg"::equals);
    }

    private static CommitteeBoard board(CommitteeMember... members) {
        return new CommitteeBoard(List.of(members));
    }

    private static CommitteeMember member(String role, String first, @Nullable String last) {
        return new CommitteeMember(
                1,
                new CommitteeMemberEntry(
                                "Prøvedemo",
                                role,
                                "",
                                "",
                                "prove@example.org",
                                "",
                                LocalDate.parse(first),
                                last == null ? null : LocalDate.parse(last))
                        .view(account -> false));
    }
}
