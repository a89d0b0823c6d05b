package dk.trinvis.committee;

import dk.trinvis.common.Coded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class CommitteeMembers {

    private static final Comparator<CommitteeMemberView> CHAIR_FIRST = Comparator.comparing(
                    (CommitteeMemberView view) ->
                            Coded.find(CommitteeRole.class, view.role()).orElseThrow())
            .thenComparing(CommitteeMemberView::name)
            .thenComparing(CommitteeMemberView::firstDay);

    @PersistenceContext
    private EntityManager entities;

    List<CommitteeMember> of(Committee committee) {
        return entities.createQuery(
                        "SELECT m FROM CommitteeMember m WHERE m.committeeId = :committee ORDER BY m.id",
                        CommitteeMember.class)
                .setParameter("committee", committee.id())
                .getResultList();
    }

    /** All, the chair first, then by role and name. */
    List<CommitteeMemberView> listed(Committee committee) {
        return of(committee).stream()
                .map(CommitteeMember::view)
                .sorted(CHAIR_FIRST)
                .toList();
    }

    /** As minutes name them, by their ids. */
    Map<Long, String> names(Committee committee) {
        return of(committee).stream().collect(Collectors.toMap(CommitteeMember::id, CommitteeMember::nominatedName));
    }

    /** Those who sit there on the day and have an address, the chair first. */
    List<CommitteeRecipient> recipients(Committee committee, LocalDate day) {
        return of(committee).stream()
                .filter(member -> member.days().contains(day) && !member.email().isEmpty())
                .map(CommitteeMember::view)
                .sorted(CHAIR_FIRST)
                .map(view -> new CommitteeRecipient(view.name(), view.email()))
                .toList();
    }

    /** The codes of the committees in which whoever signs in with the user name sits on the day. */
    Set<String> committeesOf(String userName, LocalDate day) {
        return Set.copyOf(entities.createQuery(
                        "SELECT DISTINCT c.code FROM CommitteeMember m JOIN Committee c ON c.id = m.committeeId"
                                + " WHERE m.userName = :user AND m.validFrom <= :day AND m.validUntil > :day",
                        String.class)
                .setParameter("user", userName)
                .setParameter("day", day)
                .getResultList());
    }

    Optional<CommitteeMember> withId(long id) {
        return Optional.ofNullable(entities.find(CommitteeMember.class, id));
    }

    void add(CommitteeMember member) {
        entities.persist(member);
    }
}
