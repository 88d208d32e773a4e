package vn.motcua.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import vn.motcua.local.DetachedProcess;
import vn.motcua.local.LocalKafka;
import vn.motcua.local.LocalPostgres;
import vn.motcua.local.Ports;
import vn.motcua.local.ProcessMark;

/**
 * A whole Motcua in one directory: PostgreSQL, Kafka and the four services, each a process of its own that outlives this JVM.
 * Whatever is
 * running already is found again, so that an object of this class may be made anew at any time.
 */
public final class LocalMotcua implements AutoCloseable {

    // contracts/ describes what travels over them.
    private static final Map<String, Integer> PARTITIONS = Map.of("motcua.catalog.v1", 1, "motcua.cases.v1", 4,
            "motcua.feedback.v1", 2);
    // A service finishes what it has begun.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Home home;
    private final Path root;
    private final Settings settings;
    private final ClassArchives archives;

    private LocalMotcua(Path root, Home home, ClassArchives archives) {
        this.root = root;
        this.archives = archives;
        this.home = home;
        this.settings = Settings.load(home);
    }

    /**
     * @param root the repository, in which the services have been built
     * @param home where data, logs, keys and settings lie
     */
    public static LocalMotcua in(Path root, Path home) {
        return new LocalMotcua(root, new Home(home), ClassArchives.trainedIn(root));
    }

    /** A Motcua of its own in the given directory, on free ports; not started yet. */
    public static LocalMotcua onFreePorts(Path root, Path home) {
        var motcua = in(root, home);
        motcua.choosePorts(Settings.freePorts());
        return motcua;
    }

    /** Starts and stops everything once in a directory of its own, so that later starts are quick. */
    static void train(Path root, Path home) throws IOException {
        var archives = ClassArchives.training(root);
        try (var motcua = new LocalMotcua(root, new Home(home), archives)) {
            motcua.choosePorts(Settings.freePorts());
            motcua.start();
        }
        archives.publish();
    }

    /** Starts what is not running and returns when all is ready. What this call has started it stops again when it fails. */
    public void start() {
        start(part -> {
        });
    }

    /** As {@link #start()}, telling each part that is ready. */
    public void start(Consumer<Part> ready) {
        home.prepare();
        settings.choose(Map.of());
        var missing = EnumSet.copyOf(List.of(Part.values()));
        missing.removeIf(this::isRunning);
        requireFreePorts(missing);
        try {
            startComponents(missing, ready);
            var services = Part.services().stream().filter(missing::contains).toList();
            services.forEach(this::launch);
            for (var service : services) {
                process(service).awaitReady(port(service));
                ready.accept(service);
            }
        } catch (RuntimeException e) {
            stop(missing);
            throw e;
        }
    }

    /** Starts one part that is not running, PostgreSQL and Kafka being up, and returns when it is ready. */
    public void start(Part part) {
        switch (part) {
            case POSTGRES -> postgres().ensureStarted(port(part));
            case KAFKA -> {
                launch(kafka());
                kafka().awaitReady();
            }
            default -> {
                launch(part);
                process(part).awaitReady(port(part));
            }
        }
    }

    /** SIGKILL. */
    public void kill(Part part) {
        processOf(part).map(DetachedProcess::of).ifPresent(DetachedProcess::kill);
    }

    /** Stops everything: first the services, then Kafka, then PostgreSQL, each with SIGTERM and, after a while, SIGKILL. */
    public void stop() {
        stop(EnumSet.allOf(Part.class));
    }

    @Override
    public void close() {
        stop();
    }

    public boolean isRunning(Part part) {
        return processOf(part).isPresent();
    }

    /** Whether the part answers: a service by its health check, the others by accepting connections. */
    public boolean isReady(Part part) {
        return isRunning(part) && (part.isService() ? process(part).isReady(port(part)) : Ports.answers(port(part)));
    }

    public Optional<ProcessMark> processOf(Part part) {
        return switch (part) {
            case POSTGRES -> postgres().process();
            case KAFKA -> kafka().process();
            default -> process(part).process();
        };
    }

    public int port(Part part) {
        return settings.port(part);
    }

    public Path log(Part part) {
        return home.log(part);
    }

    public URI url(Part service) {
        return URI.create("http://127.0.0.1:" + port(service));
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port(Part.KAFKA);
    }

    public Database database(Part service) {
        return new Database("jdbc:postgresql://127.0.0.1:" + port(Part.POSTGRES) + "/" + service.database(), service.database(),
                settings.password(service));
    }

    /** A bearer token, valid for twelve hours. */
    public String token(SampleUser user) {
        return new TokenIssuer(IssuerKeys.in(home.keys()), Clock.systemUTC()).tokenOf(user);
    }

    /** The addresses, as {@code ./motcua env} prints them and the replay takes them. */
    public Map<String, String> environment() {
        var addresses = new LinkedHashMap<String, String>();
        Part.services().forEach(service -> addresses.put(service.name() + "_URL", url(service).toString()));
        addresses.put("KAFKA", bootstrapServers());
        addresses.put("POSTGRES", "127.0.0.1:" + port(Part.POSTGRES));
        return addresses;
    }

    Home home() {
        return home;
    }

    Settings settings() {
        return settings;
    }

    void choosePorts(Map<Part, Integer> ports) {
        home.prepare();
        settings.choose(ports);
    }

    private void startComponents(Set<Part> missing, Consumer<Part> ready) {
        var kafka = kafka();
        launch(kafka);
        var postgres = postgres();
        postgres.ensureStarted(port(Part.POSTGRES));
        Part.services().forEach(
                service -> postgres.createDatabase(service.database(), service.database(), settings.password(service)));
        tell(Part.POSTGRES, missing, ready);
        kafka.awaitReady();
        kafka.ensureTopics(PARTITIONS);
        tell(Part.KAFKA, missing, ready);
    }

    private static void tell(Part part, Set<Part> missing, Consumer<Part> ready) {
        if (missing.contains(part)) {
            ready.accept(part);
        }
    }

    private void requireFreePorts(Set<Part> parts) {
        var taken = parts.stream().filter(part -> !Ports.isFree(port(part)))
                .map(part -> "Port %d for %s is taken: choose another with --%s-port N, or stop what uses it.".formatted(
                        port(part),
                        part.title(), part.word()))
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new Refusal(taken);
        }
    }

    private void launch(LocalKafka kafka) {
        // Only a class path of jars can be archived, and that of the script is one.
        var launcher = root.resolve("deploy/local/launcher/target/motcua-launcher.jar");
        var archived = System.getProperty("java.class.path").startsWith(launcher.toString());
        kafka.launch(port(Part.KAFKA),
                archived ? archives.options(Part.KAFKA, launcher).toArray(String[]::new) : new String[0]);
    }

    private void launch(Part service) {
        var database = database(service);
        var process = process(service);
        var environment = new LinkedHashMap<>(Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port(service)),
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.user(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                "KAFKA_BOOTSTRAP_SERVERS", bootstrapServers(),
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION", IssuerKeys.in(home.keys()).publicPem().toUri().toString(),
                "MP_JWT_VERIFY_ISSUER", TokenIssuer.ISSUER,
                "MP_JWT_VERIFY_AUDIENCES", TokenIssuer.AUDIENCE,
                // The C library would keep an arena for each thread.
                "MALLOC_ARENA_MAX", "2"));
        if (service == Part.CASES) {
            environment.put("MOTCUA_FILES_DIRECTORY", home.files().toString());
        }
        process.launch(port(service), environment, archives.options(service, process.program()));
    }

    private void stop(Set<Part> parts) {
        // An interrupted start still has to be cleared away, and waiting is not possible while the flag is set.
        var interrupted = Thread.interrupted();
        var services = Part.services().stream().filter(parts::contains).map(this::processOf).flatMap(Optional::stream).toList();
        services.forEach(service -> service.process().ifPresent(ProcessHandle::destroy));
        services.forEach(service -> DetachedProcess.of(service).stop(PATIENCE.plus(archives.timeToWrite())));
        if (parts.contains(Part.KAFKA)) {
            kafka().close();
        }
        if (parts.contains(Part.POSTGRES)) {
            postgres().close();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private LocalPostgres postgres() {
        return LocalPostgres.in(home.postgresData(), home.log(Part.POSTGRES), settings.password(Part.POSTGRES));
    }

    private LocalKafka kafka() {
        return LocalKafka.in(home.kafkaData(), home.log(Part.KAFKA));
    }

    private ServiceProcess process(Part service) {
        return new ServiceProcess(service, home, root);
    }
}
