package vn.motcua.cases.files.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** Looks into a file before it is let in. */
@ApplicationScoped
public class FileInspection {

    private static final String UNDECLARED = "application/octet-stream";
    private static final String ZIP = "application/zip";

    private final InspectionConfig config;

    FileInspection(InspectionConfig config) {
        this.config = config;
    }

    /** Read when the first file comes, not when the service starts: it takes half a second. */
    private static final class Known {

        private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    }

    /**
     * Finds a file's type and holds its sender to it.
     *
     * @param declared the {@code Content-Type} it was sent with; {@code application/octet-stream} declares nothing
     * @param name its name, whose ending declares a type too
     * @return the media type that the content has
     * @throws FileTypeMismatch when the content is of another type than declared
     * @throws FileTypeNotAllowed when the type is none of those that may come in
     * @throws FileBomb when it unpacks to far more than it is
     * @throws FileDamaged when it is packed and cannot be unpacked
     */
    public String inspect(Path file, String declared, String name) throws IOException {
        MediaType found = typeOf(file);
        MediaType base = MediaType.parse(declared).getBaseType();
        MediaType said = base.toString().equals("image/jpg") ? MediaType.image("jpeg")
                : Known.TYPES.getMediaTypeRegistry().normalize(base);
        if (!said.toString().equals(UNDECLARED) && !said.equals(found)) {
            throw new FileTypeMismatch(said.toString(), found.toString());
        }
        if (!config.types().contains(found.toString())) {
            throw new FileTypeNotAllowed(found.toString(), config.types());
        }
        requireEnding(name, found);
        return found.toString();
    }

    private MediaType typeOf(Path file) throws IOException {
        MediaType type;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            type = Known.TYPES.detect(in, new Metadata());
        }
        return ZippedDocument.isZip(file) ? zipped(file) : type;
    }

    private MediaType zipped(Path file) throws IOException {
        String type = new ZippedDocument(file, config).type();
        return MediaType.parse(type == null ? ZIP : type);
    }

    private static void requireEnding(String name, MediaType type) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return;
        }
        String ending = name.substring(dot).toLowerCase(Locale.ROOT);
        List<String> endings = endingsOf(type);
        if (!endings.isEmpty() && !endings.contains(ending)) {
            throw new FileTypeMismatch(ending, type.toString());
        }
    }

    private static List<String> endingsOf(MediaType type) {
        try {
            return Known.TYPES.forName(type.toString()).getExtensions();
        } catch (MimeTypeException e) {
            return List.of();
        }
    }
}
