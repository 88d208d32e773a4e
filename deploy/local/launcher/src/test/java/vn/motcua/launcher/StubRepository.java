package vn.motcua.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A repository whose services are stubs, built where the real ones would be. */
final class StubRepository {

    private StubRepository() {
    }

    static Path in(Path directory) throws IOException {
        for (var service : Part.services()) {
            write(directory.resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar"), StubService.class);
        }
        return directory;
    }

    /** Puts another program in the place of a service. */
    static void write(Path jar, Class<?> program) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, program.getName());
        Files.createDirectories(jar.getParent());
        var classFile = program.getName().replace('.', '/') + ".class";
        try (var target = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var bytes = program.getResourceAsStream("/" + classFile)) {
            target.putNextEntry(new JarEntry(classFile));
            bytes.transferTo(target);
        }
    }
}
