package vn.motcua.benchmark.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.launcher.LocalMotcua;
import vn.motcua.launcher.Part;

/** Holds the metrics that alerts and dashboards name against those that the services offer: a renamed one would never alarm. */
final class WatchedMetrics {

    private static final Path OBSERVABILITY = Path.of("deploy", "observability");
    private static final List<Part> SERVICES = List.of(Part.CATALOG, Part.CASES, Part.FEEDBACK, Part.REPORTING);
    private static final Pattern NAME = Pattern.compile("\\b(?:motcua|http|jvm|process)_[a-z_]+\\b(?![.:/])");

    private WatchedMetrics() {
    }

    /** @param root of the repository */
    static List<String> complaints(Path root, LocalMotcua motcua) throws InterruptedException {
        Set<String> named = namedIn(root.resolve(OBSERVABILITY));
        if (named.isEmpty()) {
            return List.of("no file below " + OBSERVABILITY + " names a metric");
        }
        StringBuilder offered = new StringBuilder();
        for (Part service : SERVICES) {
            offered.append(offeredBy(motcua.port(service)));
        }
        Set<String> known = offered.toString().lines().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0]).collect(Collectors.toSet());
        return named.stream().filter(name -> !known.contains(name)).map(name -> "no service offers the metric " + name)
                .toList();
    }

    private static Set<String> namedIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> names = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                NAME.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group()));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String offeredBy(int port) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/metrics"))
                            .header("Accept", "text/plain").build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
