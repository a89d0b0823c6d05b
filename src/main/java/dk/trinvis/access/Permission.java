package dk.trinvis.access;

import dk.trinvis.common.Coded;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a role may or may not do; which rows of it is a question of team. Which role has which is data, see {@link RightsService}. */
public enum Permission implements Coded {
    /** See a citizen, their enrolments and what happened in them. */
    READ_CASES,
    /** See step reasons and what concerns health or protection. */
    SEE_SENSITIVE,
    /** Enrol, screen, assign to a track, end. */
    CHANGE_CASES,
    /** Register and end placements, small jobs and other activities of an enrolment. */
    CHANGE_ACTIVITIES,
    SEARCH_CITIZENS,
    /** Open a citizen of another team by giving a reason. */
    OPEN_WITH_REASON,
    /** Let two records of one person count as one. */
    MERGE_CITIZENS,
    /** Take such a merge back. */
    UNDO_MERGES,
    /** Annul a case that should never have been, and take that back. */
    ANNUL_CASES,
    /** Give an enrolment to another caseworker. */
    REASSIGN_CASES,
    /** Let corrections of days that have been reported, which others ask for, be recorded. */
    APPROVE_CORRECTIONS,
    /** Decide who of those waiting for a place gets one, and how many places there are. */
    DECIDE_ADMISSIONS,
    /** Tracks, sessions, locations and their capacity. */
    CHANGE_TRACKS,
    RECORD_ATTENDANCE,
    READ_COMPANIES,
    CHANGE_COMPANIES,
    /** See aggregates that have not been published. */
    SEE_FIGURES,
    /** Open a figure as the list of enrolments behind it. */
    OPEN_COHORTS,
    IMPORT,
    /** Import for every team, not just their own. */
    IMPORT_FOR_ALL,
    /** Make papers from figures, keep editions, run agenda items. */
    MAKE_DOCUMENTS,
    READ_PUBLISHED,
    /** Code lists, ladders, initiatives' set-up. */
    CHANGE_CODES,
    /** Users, teams, tokens, and what roles may do. */
    MANAGE_USERS,
    READ_AUDIT;

    private static final Set<Permission> WITHOUT_CITIZENS = EnumSet.of(
            UNDO_MERGES,
            READ_COMPANIES,
            CHANGE_COMPANIES,
            SEE_FIGURES,
            IMPORT,
            IMPORT_FOR_ALL,
            MAKE_DOCUMENTS,
            READ_PUBLISHED,
            CHANGE_CODES,
            MANAGE_USERS,
            READ_AUDIT);

    /** Whether it lets somebody see or change what is recorded of citizens. */
    public boolean isOfCitizens() {
        return !WITHOUT_CITIZENS.contains(this);
    }

    /** Whether somebody who may do this works with the citizens of a team. */
    static boolean needTeam(Collection<Permission> may) {
        return may.stream().anyMatch(Permission::isOfCitizens);
    }
}
