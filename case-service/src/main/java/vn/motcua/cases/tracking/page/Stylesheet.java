package vn.motcua.cases.tracking.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import jakarta.enterprise.context.ApplicationScoped;

/** The one stylesheet. Its address changes with its content, so browsers may keep it for good. */
@ApplicationScoped
class Stylesheet {

    static final String NAME = "trang.css";
    private static final String FILE = "/tracking/trang.css";

    private final String content;
    private final String address;

    Stylesheet() {
        try (InputStream file = Stylesheet.class.getResourceAsStream(FILE)) {
            byte[] bytes = file.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            content = new String(bytes, StandardCharsets.UTF_8);
            address = TrackingPageResource.PATH + "/" + NAME + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String content() {
        return content;
    }

    String address() {
        return address;
    }
}
