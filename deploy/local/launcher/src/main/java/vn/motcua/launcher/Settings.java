package vn.motcua.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;

import vn.motcua.local.Ports;

/** What a local Motcua remembers from one start to the next: its ports, its passwords and where its data came from. */
final class Settings {

    private static final String DATA = "data";

    private final Path file;
    private final Properties values = new Properties();

    private Settings(Path file) {
        this.file = file;
    }

    /** The settings of a directory, empty when there are none yet. */
    static Settings load(Home home) {
        var settings = new Settings(home.settings());
        if (Files.exists(settings.file)) {
            try (var source = Files.newInputStream(settings.file)) {
                settings.values.load(source);
            } catch (AccessDeniedException e) {
                throw new Refusal(
                        settings.file + " is not readable: it belongs to another user. Run motcua as that user, or set "
                                + "MOTCUA_HOME to a directory of your own.");
            } catch (IOException | IllegalArgumentException e) {
                throw new Refusal("Cannot read " + settings.file + " (" + e.getMessage() + ")");
            }
        }
        return settings;
    }

    /** Whether a start has chosen the ports already. */
    boolean areKnown() {
        return values.containsKey(portOf(Part.POSTGRES));
    }

    int port(Part part) {
        return Integer.parseInt(values.getProperty(portOf(part), Integer.toString(part.defaultPort())));
    }

    String password(Part part) {
        return values.getProperty(passwordOf(part));
    }

    /** Whether the data are those of a demo, which the next demo may delete. */
    boolean holdDemo() {
        return "demo".equals(values.getProperty(DATA));
    }

    void remember(boolean demo) {
        values.setProperty(DATA, demo ? "demo" : "own");
        save();
    }

    /** Takes over chosen ports, keeps the others, and makes the passwords that are missing. */
    void choose(Map<Part, Integer> ports) {
        var users = new HashMap<Integer, Part>();
        for (var part : Part.values()) {
            var other = users.put(ports.getOrDefault(part, port(part)), part);
            if (other != null) {
                throw new Refusal(other.title() + " and " + part.title() + " cannot share a port: choose another with --"
                        + part.word() + "-port N.");
            }
        }
        for (var part : Part.values()) {
            values.setProperty(portOf(part), Integer.toString(ports.getOrDefault(part, port(part))));
            values.computeIfAbsent(passwordOf(part), missing -> password());
        }
        save();
    }

    static Map<Part, Integer> freePorts() {
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            var port = Ports.free();
            while (ports.containsValue(port)) {
                port = Ports.free();
            }
            ports.put(part, port);
        }
        return ports;
    }

    private void save() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var target = Files.newOutputStream(file)) {
                values.store(target, "Ports and passwords of this Motcua");
            }
        } catch (IOException e) {
            throw new Refusal("Cannot write " + file + " (" + e.getMessage() + ")");
        }
    }

    private static String portOf(Part part) {
        return part.word() + ".port";
    }

    private static String passwordOf(Part part) {
        return part.word() + ".password";
    }

    private static String password() {
        var random = new byte[16];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
