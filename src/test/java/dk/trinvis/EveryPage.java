package dk.trinvis;

import java.util.List;

/** The pages there are, as tests that concern each of them open them. */
final class EveryPage {

    /** Who has not signed in. */
    static final String NOBODY = "-";

    /** Who looks, what the server answers, and where; in braces what {@link MadeForPages} has made. */
    static final List<Row> ROWS = """
            - 200 /login
            - 200 /login?refused=wrong&next=%2Ffigures%2Fteam
            teamleder 200 /
            teamleder 200 /?who=team
            teamleder 200 /?reason=noScreening&who=sagsbehandler
            teamleder 200 /figures/team
            teamleder 200 /figures/team?since=i+mandags
            teamleder 200 /figures/filters?reason=any&who=mine
            teamleder 200 /initiative/list
            teamleder 200 /figures/status?code=FI-2023&asOf=27-09-2023
            teamleder 200 /figures/status?code=FI-2023&asOf=27-09-2023&knownAt=01-10-2023
            teamleder 200 /figures/status?code=FI-2023&asOf=i+morgen&knownAt=x
            teamleder 200 /figures/cohort?code=FI-2023&asOf=27-09-2023&cohort=active
            teamleder 200 /figures/cohort?code=FI-2023&asOf=27-09-2023&cohort=active&step=3&sort=-firstDay
            teamleder 200 /citizen/search?q=am
            teamleder 200 /citizen/search?refused=number
            teamleder 200 /exchange/import
            teamleder 200 /exchange/import?kind=citizens
            teamleder 200 /exchange/bulk?action=reassign&of=sagsbehandler
            teamleder 200 /exchange/bulk?action=activity&ref=FI-0022
            teamleder 200 /citizen/show?ref=B-0022
            teamleder 200 /citizen/show?ref=B-0021
            teamleder 200 /citizen/show?ref=B-2008
            teamleder 200 /citizen/show?ref=B-2028
            teamleder 200 /citizen/show?ref=B-0001
            teamleder 200 /enrolment/screen?ref=FI-0021
            teamleder 200 /enrolment/screen?ref=FI-0021&correct=2023-07-01
            teamleder 200 /enrolment/end?ref=FI-0021
            teamleder 200 /enrolment/end?ref=FI-0001
            teamleder 200 /enrolment/annul?ref=FI-0021
            teamleder 200 /citizen/identity?ref=B-0034
            teamleder 200 /enrolment/annul?ref=FI-0021&screening=01-07-2023
            teamleder 200 /enrolment/days?ref=FI-0001
            teamleder 200 /citizen/contact?ref=B-0022
            teamleder 200 /citizen/goal?ref=B-0022
            teamleder 200 /citizen/unmask?ref=B-0021
            teamleder 200 /citizen/merge?ref=B-0022
            teamleder 200 /citizen/merge?ref=B-0022&with=B-0023
            teamleder 200 /citizen/merge?ref=B-0022&with=nobody
            teamleder 200 /citizen/merge?ref=B-0021&with=B-0034
            teamleder 200 /citizen/open?ref=B-0022
            teamleder 200 /citizen/create?name=Hanne+Ørnedemo
            teamleder 200 /enrolment/admit?citizen=B-0001
            teamleder 200 /enrolment/note?ref=FI-0033
            teamleder 200 /enrolment/pool?initiative=FI-2023
            teamleder 200 /enrolment/pool?initiative={pool}
            teamleder 200 /jobschool/tracks?initiative=FI-2023
            teamleder 200 /jobschool/track?initiative=FI-2023
            teamleder 200 /jobschool/board?initiative=FI-2023
            teamleder 200 /jobschool/case?ref=FI-0022
            teamleder 200 /jobschool/case?ref=FI-0022&deed=end
            teamleder 200 /jobschool/case?ref=FI-0022&deed=wait
            teamleder 200 /jobschool/case?ref=FI-0022&deed=criterion
            teamleder 200 /jobschool/plan?initiative=FI-2023&plan={plan}
            teamleder 200 /jobschool/plan?initiative=FI-2023&plan={plan}&deed=apply
            teamleder 200 /jobschool/plan?initiative=FI-2023&first-spor-1=3&code=spor-4&title=Spor+4&first-0=2&last-0=2
            teamleder 200 /jobschool/board?initiative=FI-2023&track=spor-2
            teamleder 200 /jobschool/track?initiative=FI-2023&track=spor-2&correct=2023-07-01
            teamleder 200 /enrolment/corrections
            teamleder 200 /enrolment/second-scorings
            teamleder 200 /jobschool/sessions?initiative=FI-2023
            teamleder 200 /jobschool/session?initiative=FI-2023
            teamleder 200 /jobschool/locations
            teamleder 200 /jobschool/notices?who=team
            teamleder 200 /jobschool/location-use
            teamleder 200 /jobschool/location-use?from=x&to=2020-01-01&knownAt=y
            teamleder 200 /figures/status?code=FI-{year}
            teamleder 200 /figures/sessions?group=ahead&code=FI-{year}
            teamleder 200 /jobschool/calendars
            teamleder 200 /jobschool/location
            teamleder 200 /enrolment/refer?citizen=B-0033
            teamleder 200 /enrolment/follow-ups?whose=team
            teamleder 200 /enrolment/follow-up?ref=FI-0011&weeks=13
            teamleder 200 /activity/new?ref=FI-0012
            teamleder 200 /activity/show?id={activity}
            teamleder 200 /activity/change?deed=correct&id={activity}
            teamleder 200 /activity/change?deed=complete&id={activity}
            teamleder 200 /enrolment/referral?id={referral}
            teamleder 200 /enrolment/referral?id={waits}
            teamleder 200 /enrolment/indicators?ref=FI-0021
            teamleder 200 /enrolment/target-group?ref=FI-0021
            teamleder 200 /enrolment/correction?id={correction}
            teamleder 200 /enrolment/second-scoring?id={scoring}
            teamleder 200 /exchange/preview?kind=citizens&upload={upload}
            teamleder 200 /exchange/job?id={job}
            teamleder 200 /exchange/bulk-change?id={bulk}
            teamleder 200 /exchange/bulk-change?id={reassign}
            teamleder 200 /exchange/bulk-change?id={track}
            teamleder 200 /exchange/bulk-change?id={start}
            teamleder 200 /exchange/bulk-change?id={remind}
            teamleder 200 /jobschool/session-show?id={session}
            teamleder 200 /jobschool/session-cancel?id={session}
            teamleder 200 /jobschool/session?id={session}
            teamleder 200 /api/initiatives/FI-2023/status.html?asOf=2023-09-27&audience=internal
            teamleder 200 /api/initiatives/FI-2023/status.html?asOf=2023-09-27&audience=public
            teamleder 404 /citizen/show?ref=nobody
            teamleder 403 /access/users
            admin 200 /
            admin 200 /initiative/list
            admin 200 /initiative/edit
            admin 200 /initiative/edit?initiative=FI-2023
            admin 200 /access/teams
            admin 200 /access/users
            admin 200 /access/user
            admin 200 /access/user?name=teamleder
            admin 200 /access/tokens?name=teamleder
            admin 200 /codelist/codes?list=activity_type
            admin 200 /codelist/code?list=outcome
            admin 200 /codelist/code?list=activity_type&code=small_job
            admin 200 /codelist/roles
            admin 200 /codelist/role
            admin 200 /codelist/role?role=caseworker
            admin 200 /ladder/ladders
            admin 200 /ladder/change
            admin 200 /ladder/change?code=hjoerring-5
            admin 200 /citizen/merges
            admin 200 /audit/log
            admin 200 /audit/log?user=sagsbehandler
            sagsbehandler 200 /
            konsulent 200 /
            sekretaer 200 /
            sekretaer 200 /committee/editions?initiative=FI-2023&asOf=27-09-2023
            sekretaer 200 /initiative/aims?ref=FI-2023
            sekretaer 200 /initiative/target?ref=FI-2023
            sekretaer 200 /initiative/aims?ref=AF-2024
            sekretaer 200 /initiative/target?ref=BS-2024&target=rank
            sekretaer 200 /initiative/observation?ref=BS-2024&target=rank
            sekretaer 200 /figures/lasting?ref=AF-2024
            sekretaer 200 /figures/lasting?ref=FI-2023&weeks=26&outcome=employment
            sekretaer 200 /committee/edition?id={edition}
            sekretaer 200 /committee/edition?id={draft}
            sekretaer 200 /committee/edition?id={sent}
            sekretaer 200 /committee/drafts?initiative=FI-2023
            sekretaer 200 /committee/send?id={sent}
            sekretaer 200 /committee/delivery?id={sent}&delivery={undelivered}
            sekretaer 200 /public/edition?id={sent}
            sekretaer 200 /public/paper?id={sent}&format=html
            sekretaer 200 /public/accessibility
            sekretaer 200 /committee/committees
            sekretaer 200 /committee/committee
            sekretaer 200 /committee/committee?code=sideudvalg
            sekretaer 200 /committee/letterhead?code=sideudvalg
            sekretaer 200 /committee/letterhead?code=aabentudvalg
            sekretaer 200 /committee/member?code=sideudvalg
            sekretaer 200 /committee/member?code=sideudvalg&id={member}
            sekretaer 200 /committee/meetings
            sekretaer 200 /committee/meetings?committee=sideudvalg
            sekretaer 200 /committee/meeting?id={meeting}
            sekretaer 200 /committee/meeting?id={planned}
            sekretaer 200 /committee/meeting-edit?committee=sideudvalg
            sekretaer 200 /committee/meeting-edit?id={meeting}
            sekretaer 200 /committee/item?id={item}
            sekretaer 200 /committee/item-edit?meeting={meeting}
            sekretaer 200 /committee/item-edit?id={item}
            sekretaer 200 /committee/attachments?id={item}
            sekretaer 200 /committee/texts?id={draft}
            sekretaer 200 /api/editions/{draft}/preview.html?audience=closed
            sekretaer 200 /committee/templates
            sekretaer 200 /committee/template?code=albertslund
            sekretaer 200 /committee/overview?set=albertslund&month=2022-12
            sekretaer 200 /committee/overview?month=snart&knownAt=x
            sekretaer 200 /committee/key-figures
            sekretaer 200 /committee/measure?code=share_on_benefits
            sekretaer 200 /committee/area?code=hele-landet
            sekretaer 200 /committee/comparison?code=albertslund
            sekretaer 200 /exchange/import?kind=key-figures
            udvalg 200 /committee/overview
            udvalg 200 /api/overviews/albertslund.html?month=2022-12
            sekretaer 200 /committee/item?id={decided}
            sekretaer 200 /committee/decision?id={decided}
            sekretaer 200 /committee/follow-up?item={decided}
            sekretaer 200 /committee/follow-up?id={wish}
            sekretaer 200 /committee/follow-ups?committee=sideudvalg
            sekretaer 200 /api/meetings/{meeting}/minutes.html?audience=closed
            sekretaer 200 /committee/edition/changes?id={edition}
            sekretaer 200 /committee/edition/changes?id={second}
            udvalg 200 /
            udvalg 200 /committee/editions
            udvalg 200 /committee/edition?id={edition}
            udvalg 200 /committee/committees
            udvalg 200 /committee/meetings
            udvalg 200 /committee/meeting?id={meeting}
            udvalg 200 /committee/item?id={decided}
            udvalg 200 /committee/follow-ups
            udvalg 200 /api/editions/{edition}/files/closed.html
            underviser 200 /
            underviser 200 /jobschool/calendars
            underviser 200 /jobschool/attendance?id={session}
            underviser 200 /jobschool/attendance-list?id={session}
            """.lines().map(Row::read).toList();

    record Row(String user, int status, String address) {

        static Row read(String line) {
            String[] parts = line.split(" ", 3);
            return new Row(parts[0], Integer.parseInt(parts[1]), parts[2]);
        }

        String page() {
            return address.replaceAll("\\?.*", "");
        }
    }

    private EveryPage() {}
}
