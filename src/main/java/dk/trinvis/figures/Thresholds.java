package dk.trinvis.figures;

/**
 * When something is worth somebody's time. How often citizens are screened is said by each initiative.
 *
 * @param newDays how long, in days, somebody counts as new for a caseworker
 * @param screeningDueDays how many days ahead a screening is announced
 * @param activityEndsDays how many days ahead the end of the last activity is announced
 * @param noActivityDays after how many whole days without an activity somebody is standing still
 * @param sameStepMonths after how many months on one step somebody is standing still
 */
record Thresholds(int newDays, int screeningDueDays, int activityEndsDays, int noActivityDays, int sameStepMonths) {

    static final Thresholds DEFAULTS = new Thresholds(14, 14, 14, 28, 6);
}
