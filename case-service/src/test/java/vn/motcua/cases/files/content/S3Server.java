package vn.motcua.cases.files.content;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.s3.S3Client;

/** An S3 server of somebody else's making, as a process of its own. */
public final class S3Server implements AutoCloseable {

    private static final String BUCKET = "motcua-files";

    private final Process process;
    private final int port;
    private final S3Client client;

    private S3Server(Process process, int port) {
        this.process = process;
        this.port = port;
        this.client = ContentStores.client(URI.create("http://127.0.0.1:" + port), "us-east-1",
                StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")));
    }

    /** @param directory where the server keeps its objects and its log */
    static S3Server start(Path directory) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx96m",
                "-XX:TieredStopAtLevel=1", "-jar", "target/s3/s3mock.jar", "--server.address=127.0.0.1", "--server.port=0",
                "--com.adobe.testing.s3mock.httpPort=" + port,
                "--com.adobe.testing.s3mock.store.root=" + Files.createDirectories(directory.resolve("objects")))
                .redirectErrorStream(true).redirectOutput(directory.resolve("s3.log").toFile()).start();
        S3Server server = new S3Server(process, port);
        try {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> server.answers() || !process.isAlive());
            server.client.createBucket(create -> create.bucket(BUCKET));
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    ContentStore store() {
        return new S3ContentStore(client, BUCKET);
    }

    /** The server is gone, as if its machine had lost power. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        client.close();
        kill();
    }
}
