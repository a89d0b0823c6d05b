package dk.trinvis.exchange.sample;

import dk.trinvis.activity.ActivityEntry;
import dk.trinvis.citizen.CitizenEntry;
import dk.trinvis.enrolment.EnrolmentEntry;
import dk.trinvis.enrolment.ScreeningEntry;
import dk.trinvis.jobschool.TrackAssignmentEntry;
import java.util.List;

/** Made-up people of an initiative, with all that is to be taken in of them. */
interface SampleCitizens {

    List<CitizenEntry> citizens();

    List<EnrolmentEntry> enrolments();

    List<ScreeningEntry> screenings();

    List<ActivityEntry> activities();

    List<TrackAssignmentEntry> trackAssignments();
}
