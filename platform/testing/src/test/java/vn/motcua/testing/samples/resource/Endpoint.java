package vn.motcua.testing.samples.resource;

import jakarta.ws.rs.Path;

@Path("/")
class Endpoint {
}
