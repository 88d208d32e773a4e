package vn.motcua.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A real Kafka broker (KRaft, its own controller) on the loopback address, in a JVM of its own. It survives the JVM that
 * started it, keeps
 * its topics over a SIGKILL, and is found again by the next start in the same directory.
 */
public final class LocalKafka implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final Path home;
    private final Path log;
    private final boolean temporary;

    private LocalKafka(Path home, Path log, boolean temporary) {
        this.home = home.toAbsolutePath();
        this.log = log.toAbsolutePath();
        this.temporary = temporary;
    }

    /**
     * The broker whose data lie in the given directory, running or not.
     *
     * @param home kept by {@link #close()}
     * @param log where the broker writes
     */
    public static LocalKafka in(Path home, Path log) {
        return new LocalKafka(home, log, false);
    }

    /** {@link #in}, {@link #launch} and {@link #awaitReady} in one. */
    public static LocalKafka start(Path home, Path log, int port) {
        var kafka = in(home, log);
        kafka.launch(port);
        kafka.awaitReady();
        return kafka;
    }

    /** A new, empty broker on a free port, whose data are deleted by {@link #close()} or when the JVM ends. */
    public static LocalKafka temporary() {
        TemporaryHome.clearLeftovers("kafka", home -> new LocalKafka(home, home, true).kill());
        var home = TemporaryHome.create("kafka");
        var kafka = new LocalKafka(home, home.resolve("log"), true);
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close));
        kafka.launch(Ports.free());
        kafka.awaitReady();
        return kafka;
    }

    /**
     * Formats the directory at the first start, adopts the broker that is running already, starts it again otherwise; does not
     * wait.
     *
     * @param port to listen on; a running broker keeps the port it has
     * @param javaOptions of the broker's JVM, added to its own
     */
    public void launch(int port, String... javaOptions) {
        if (process().isEmpty()) {
            if (!Ports.isFree(port)) {
                throw new ComponentFailure("Port " + port + " for Kafka is taken");
            }
            configure(port);
            run(javaOptions);
        }
    }

    /** Returns when the launched broker answers; when it does not within two minutes, stops it and fails. */
    public void awaitReady() {
        var answered = Await.until(START, () -> process().isEmpty() || answers());
        if (process().isEmpty()) {
            throw ComponentFailure.withLog("Kafka ended while starting", log);
        }
        if (!answered) {
            kill();
            throw ComponentFailure.withLog("Kafka did not become ready within " + START.toSeconds() + " s", log);
        }
    }

    /** The broker's process, while it lives. */
    public Optional<ProcessMark> process() {
        return ProcessMark.read(pidFile()).filter(ProcessMark::isAlive);
    }

    /** Creates the topics that are missing, each with its number of partitions; those that exist stay as they are. */
    public void ensureTopics(Map<String, Integer> partitions) {
        try (var admin = admin()) {
            var existing = admin.listTopics().names().get(ANSWER.toSeconds(), TimeUnit.SECONDS);
            var missing = partitions.entrySet().stream().filter(topic -> !existing.contains(topic.getKey()))
                    .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), (short) 1)).toList();
            admin.createTopics(missing).all().get(ANSWER.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new ComponentFailure("Cannot create the topics " + partitions.keySet(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ComponentFailure("Interrupted");
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port();
    }

    public int port() {
        return Integer.parseInt(settings().getProperty("motcua.port"));
    }

    public long pid() {
        return process().orElseThrow(() -> new ComponentFailure("Kafka is not running")).pid();
    }

    /** SIGKILL. */
    public void kill() {
        process().map(DetachedProcess::of).ifPresent(DetachedProcess::kill);
    }

    /** Stops the broker; a temporary broker's data are deleted. */
    @Override
    public synchronized void close() {
        process().map(DetachedProcess::of).ifPresent(running -> running.stop(STOP));
        if (temporary) {
            TemporaryHome.delete(home);
        }
    }

    private void configure(int port) {
        var controller = Ports.free();
        var settings = settings();
        settings.setProperty("motcua.port", Integer.toString(port));
        settings.setProperty("log.dirs", home.resolve("logs").toString());
        settings.setProperty("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller);
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controller);
        try {
            Files.createDirectories(home);
            try (var file = Files.newOutputStream(propertiesFile())) {
                settings.store(file, null);
            }
        } catch (IOException e) {
            throw new ComponentFailure("Kafka cannot be prepared in " + home, e);
        }
    }

    private void run(String... javaOptions) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Without -Xms the JVM begins with its whole heap on a big machine. The broker mostly moves bytes: the optimising
        // compiler would take more processor time from its neighbours than it could give back.
        command.addAll(List.of("-Xms32m", "-Xmx256m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-Dorg.slf4j.simpleLogger.showDateTime=true"));
        command.addAll(List.of(javaOptions));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BrokerMain.class.getName(),
                propertiesFile().toString(), home.resolve("logs").toString()));
        DetachedProcess.start(command, Map.of("MALLOC_ARENA_MAX", "2"), log).mark().write(pidFile());
    }

    private boolean answers() {
        if (!Ports.answers(port())) {
            return false;
        }
        try (var admin = admin()) {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ComponentFailure("Interrupted");
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5000, AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10000));
    }

    private Properties settings() {
        var settings = new Properties();
        var file = propertiesFile();
        try (var source = Files.exists(file) ? Files.newInputStream(file)
                : LocalKafka.class.getResourceAsStream("server.properties")) {
            settings.load(source);
            return settings;
        } catch (IOException e) {
            throw new ComponentFailure("Cannot read " + file, e);
        }
    }

    private Path propertiesFile() {
        return home.resolve("server.properties");
    }

    private Path pidFile() {
        return home.resolve("broker.pid");
    }
}
