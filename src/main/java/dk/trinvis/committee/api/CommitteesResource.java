package dk.trinvis.committee.api;

import dk.trinvis.committee.CommitteeEntry;
import dk.trinvis.committee.CommitteeMemberEntry;
import dk.trinvis.committee.CommitteeRoster;
import dk.trinvis.committee.CommitteeService;
import dk.trinvis.committee.CommitteeView;
import dk.trinvis.common.Version;
import dk.trinvis.common.api.IfMatch;
import dk.trinvis.common.api.Repeatable;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The political bodies that papers are made for, and who sits in them. */
@Path("/committees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommitteesResource {

    @Inject
    private CommitteeService committees;

    @Inject
    private Repeatable repeatable;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    /** All, by name. */
    @GET
    public List<CommitteeView> list() {
        return committees.list();
    }

    @GET
    @Path("{code}")
    public Response show(@PathParam("code") String code) {
        Version version = committees.version(code);
        return IfMatch.shown(committees.show(code), version).build();
    }

    /** Makes the committee, or changes it. */
    @PUT
    @Path("{code}")
    public Response put(@PathParam("code") String code, CommitteeEntry wanted) {
        committees.put(code, wanted, IfMatch.of(headers));
        return show(code);
    }

    /** Who sits there, and those who left; and whether there are as many vice-chairs as its rules of procedure demand. */
    @GET
    @Path("{code}/members")
    public CommitteeRoster members(@PathParam("code") String code) {
        return committees.members(code);
    }

    /** Adds a member. */
    @POST
    @Path("{code}/members")
    public Response add(@PathParam("code") String code, CommitteeMemberEntry member) {
        return repeatable.create(
                member,
                () -> address.getBaseUriBuilder()
                        .path("committees/{code}/members/{id}")
                        .build(code, committees.addMember(code, member)));
    }

    @GET
    @Path("{code}/members/{id: [0-9]{1,18}}")
    public Response member(@PathParam("code") String code, @PathParam("id") long id) {
        Version version = committees.memberVersion(code, id);
        return IfMatch.shown(committees.member(code, id), version).build();
    }

    /** Changes what is known of a member; whoever left gets a last day. */
    @PUT
    @Path("{code}/members/{id: [0-9]{1,18}}")
    public Response change(@PathParam("code") String code, @PathParam("id") long id, CommitteeMemberEntry member) {
        committees.changeMember(code, id, member, IfMatch.of(headers));
        return member(code, id);
    }
}
