package vn.motcua.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * A real PostgreSQL server on the loopback address. It is a process of its own: it survives the JVM that started it, keeps its
 * data over
 * a SIGKILL (fsync and synchronous_commit are on), and is found again by the next start in the same directory.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final String SUPERUSER = "postgres";

    private final PostgresServer server;
    private final String password;
    /** What {@link #close()} deletes; null when the data are kept. */
    private final Path temporaryHome;

    private LocalPostgres(PostgresServer server, String password, Path temporaryHome) {
        this.server = server;
        this.password = password;
        this.temporaryHome = temporaryHome;
    }

    /**
     * The server whose data lie in the given directory, running or not.
     *
     * @param data kept by {@link #close()}
     * @param log where the server writes
     * @param password of the superuser, set at the first start
     */
    public static LocalPostgres in(Path data, Path log, String password) {
        return new LocalPostgres(new PostgresServer(data.toAbsolutePath(), log.toAbsolutePath()), password, null);
    }

    /** {@link #in} and {@link #ensureStarted} in one. */
    public static LocalPostgres start(Path data, Path log, int port, String password) {
        var postgres = in(data, log, password);
        postgres.ensureStarted(port);
        return postgres;
    }

    /** A new, empty server on a free port, whose data are deleted by {@link #close()} or when the JVM ends. */
    public static LocalPostgres temporary() {
        TemporaryHome.clearLeftovers("postgres", home -> new PostgresServer(home.resolve("data"), home.resolve("log")).kill());
        var home = TemporaryHome.create("postgres");
        var postgres = new LocalPostgres(new PostgresServer(home.resolve("data"), home.resolve("log")), "postgres", home);
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        postgres.ensureStarted(Ports.free());
        return postgres;
    }

    /**
     * Makes the data at the first start, adopts the server that is running already, starts it again otherwise. Returns when it
     * accepts
     * connections.
     *
     * @param port to listen on; a running server keeps the port it has
     */
    public void ensureStarted(int port) {
        if (process().isEmpty()) {
            server.initialise(password);
            server.start(port, START);
        }
    }

    /** The server's process, while it lives. */
    public Optional<ProcessMark> process() {
        return server.mark();
    }

    /** Makes a role and a database of its own with the extensions the services need; whatever exists already stays as it is. */
    public void createDatabase(String database, String role, String rolePassword) {
        try (var connection = connect("postgres"); var statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
                statement.execute("CREATE ROLE %s LOGIN PASSWORD %s".formatted(statement.enquoteIdentifier(role, true),
                        statement.enquoteLiteral(rolePassword)));
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(statement.enquoteIdentifier(database, true),
                        statement.enquoteIdentifier(role, true)));
            }
        } catch (SQLException e) {
            throw new ComponentFailure("Cannot create the database " + database, e);
        }
        createExtensions(database);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    public int port() {
        return server.port().orElseThrow(() -> new ComponentFailure("PostgreSQL is not running"));
    }

    public long pid() {
        return process().orElseThrow(() -> new ComponentFailure("PostgreSQL is not running")).pid();
    }

    /** SIGKILL to the server; its own children notice and end by themselves. */
    public void kill() {
        server.kill();
    }

    /** Stops the server, ending open connections; a temporary server's data are deleted. */
    @Override
    public synchronized void close() {
        server.stop(STOP);
        if (temporaryHome != null) {
            TemporaryHome.delete(temporaryHome);
        }
    }

    private void createExtensions(String database) {
        try (var connection = connect(database); var statement = connection.createStatement()) {
            // Only a superuser may; the services' roles are none.
            statement.execute("CREATE EXTENSION IF NOT EXISTS unaccent");
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm");
        } catch (SQLException e) {
            throw new ComponentFailure("Cannot create the extensions of " + database, e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, password);
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }
}
