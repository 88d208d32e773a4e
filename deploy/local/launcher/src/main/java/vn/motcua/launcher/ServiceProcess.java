package vn.motcua.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.motcua.local.Await;
import vn.motcua.local.ComponentFailure;
import vn.motcua.local.DetachedProcess;
import vn.motcua.local.Ports;
import vn.motcua.local.ProcessMark;

/** One of the four services as a process of its own. */
final class ServiceProcess {

    // Ten times what it takes on an idle machine of two cores; a service that cannot start ends long before.
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(ANSWER).build();

    private final Part part;
    private final Home home;
    private final Path program;

    ServiceProcess(Part part, Home home, Path root) {
        this.part = part;
        this.home = home;
        this.program = root.resolve(part.title()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Optional<ProcessMark> process() {
        return ProcessMark.read(home.pid(part)).filter(ProcessMark::isAlive);
    }

    Path program() {
        return program;
    }

    void launch(int port, Map<String, String> environment, List<String> javaOptions) {
        if (!Files.exists(program)) {
            throw new Refusal(part.title() + " is not built: " + program + " is missing. Run ./motcua start, which builds it.");
        }
        if (!Ports.isFree(port)) {
            throw new Refusal("Port " + port + " for " + part.title() + " is taken");
        }
        DetachedProcess.start(command(javaOptions), environment, home.log(part)).mark().write(home.pid(part));
    }

    /** Returns when the service says that it is ready; fails as soon as its process has ended. */
    void awaitReady(int port) {
        var ready = Await.until(START, () -> process().isEmpty() || isReady(port));
        if (process().isEmpty()) {
            throw ComponentFailure.withLog(part.title() + " ended while starting", home.log(part));
        }
        if (!ready) {
            throw ComponentFailure.withLog(part.title() + " did not become ready within " + START.toSeconds() + " s",
                    home.log(part));
        }
    }

    boolean isReady(int port) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready")).timeout(ANSWER)
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ComponentFailure("Interrupted");
        }
    }

    private List<String> command(List<String> javaOptions) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Six processes share a small machine: a heap begins small whatever the machine has, one thread collects, stacks are
        // short, and a full heap ends the process. The optimising compiler is left out: framework code is deep and flat, and
        // in its first minutes that compiler takes more from its neighbours than its code gives back.
        words.addAll(List.of("-Xms32m", "-Xmx" + part.heapMegabytes() + "m", "-Xss512k", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
        words.addAll(javaOptions);
        words.addAll(List.of("-jar", program.toString()));
        return words;
    }
}
