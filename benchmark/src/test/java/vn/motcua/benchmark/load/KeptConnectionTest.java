package vn.motcua.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class KeptConnectionTest {

    @Test
    void readsAnswerAfterAnswerWhereverTheBytesAreCut() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // Given
            String large = "ạ".repeat(20_000);
            Thread answering = new Thread(
                    () -> answer(server, "HTTP/1.1 201 Created\r\nLocation: /api/v1/cases/H99-1\r\ncontent-",
                            "length: 2\r\n\r", "\n{}",
                            "HTTP/1.1 200 OK\r\nContent-Length: " + large.length() * 3 + "\r\n\r\n" + large));
            answering.start();
            try (KeptConnection connection = new KeptConnection(server.getLocalPort())) {
                // When
                KeptConnection.Answer created = connection.exchange("first".getBytes(StandardCharsets.US_ASCII));
                KeptConnection.Answer read = connection.exchange("second".getBytes(StandardCharsets.US_ASCII));
                // Then
                assertThat(created.status()).isEqualTo(201);
                assertThat(created.header("location")).isEqualTo("/api/v1/cases/H99-1");
                assertThat(created.text()).isEqualTo("{}");
                assertThat(read.text()).isEqualTo(large);
                assertThatThrownBy(() -> read.require(201)).isInstanceOf(LoadFailed.class)
                        .hasMessageContaining("200 instead of 201");
            }
            answering.join();
        }
    }

    /** Sends the pieces of the first answer apart, and the second one after the second request. */
    private static void answer(ServerSocket server, String... pieces) {
        try (Socket client = server.accept()) {
            for (int i = 0; i < pieces.length; i++) {
                if (i == 0 || i == pieces.length - 1) {
                    assertThat(client.getInputStream().read(new byte[100])).isPositive();
                }
                client.getOutputStream().write(pieces[i].getBytes(StandardCharsets.UTF_8));
                client.getOutputStream().flush();
                Thread.sleep(20);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
