package vn.motcua.launcher;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An invented user of the sample province.
 *
 * @param units codes, each including its descendants
 */
public record SampleUser(String name, String role, List<String> units) {

    private static final List<SampleUser> ALL = List.of(
            of("officer.thaibinh", "officer", "H28.30.001"),
            of("handler.thaibinh", "handler", "H28.30.001"),
            of("leader.thaibinh", "leader", "H28.30.001"),
            of("officer.hoabinh", "officer", "H28.30"),
            of("handler.hoabinh", "handler", "H28.30"),
            of("leader.hoabinh", "leader", "H28.30"),
            of("officer.caophong", "officer", "H28.34"),
            of("handler.caophong", "handler", "H28.34"),
            of("leader.caophong", "leader", "H28.34"),
            of("officer.centre", "officer", "H28.20"),
            of("handler.centre", "handler", "H28.20"),
            of("leader.centre", "leader", "H28.20"),
            of("editor", "catalog-editor", "H28"),
            of("reporter", "reporter", "H28"),
            of("admin", "province-admin", "H28"),
            of("integrator", "integrator", "H28"),
            of("integrator.caophong", "integrator", "H28.34"),
            of("auditor", "auditor", "H28"));

    public static List<SampleUser> all() {
        return ALL;
    }

    public static Optional<SampleUser> named(String name) {
        return ALL.stream().filter(user -> user.name().equals(name)).findFirst();
    }

    /** The same at every start, so that what a user has done stays theirs. */
    UUID subject() {
        return UUID.nameUUIDFromBytes(("motcua:" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static SampleUser of(String name, String role, String unit) {
        return new SampleUser(name, role, List.of(unit));
    }
}
