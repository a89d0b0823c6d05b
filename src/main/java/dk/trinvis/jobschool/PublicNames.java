package dk.trinvis.jobschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives sessions the names by which others than the municipality may know them. */
@ApplicationScoped
class PublicNames {

    @Inject
    private Tracks tracks;

    @Inject
    private Locations locations;

    /** The names of all places, asked once. */
    Names names() {
        return new Names(tracks, locations.all());
    }

    /** The names of tracks and places, on the day of a session. */
    record Names(Tracks tracks, Map<String, List<Location>> places) {

        TaughtSession of(Session session) {
            String track = session.teaching().track();
            return new TaughtSession(
                    SessionView.of(session),
                    tracks.on(
                                    session.key().initiativeId(),
                                    track,
                                    session.slot().day())
                            .map(TrackView::publicName)
                            .orElse(track),
                    placeOf(session).map(Place::name).orElse(session.teaching().location()));
        }

        Optional<Place> placeOf(Session session) {
            return Locations.of(session, places);
        }
    }
}
