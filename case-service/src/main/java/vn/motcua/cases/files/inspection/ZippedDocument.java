package vn.motcua.cases.files.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A document that is a ZIP. Its directory may say anything about sizes, so everything is unpacked to nowhere and counted; what
 * several entries share, as in a bomb of overlapping ones, counts for each.
 */
final class ZippedDocument {

    private static final int ZIP = 0x04034b50;
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    /** A record of the directory with a name of a hundred characters. */
    private static final int DIRECTORY_BYTES_PER_ENTRY = 256;
    /** The list of parts of a large workbook is a tenth of it. */
    private static final int LONGEST_PART_LIST = 1024 * 1024;

    /** What the main part of an Office Open XML document is called (ECMA-376, part 1, clauses 11.3.10 and 12.3.23). */
    private static final Map<String, String> MAIN_PARTS = Map.of(
            "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "\"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml\"",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private final Path file;
    private final InspectionConfig limits;
    private final byte[] buffer = new byte[64 * 1024];
    private long unpacked;

    ZippedDocument(Path file, InspectionConfig limits) {
        this.file = file;
        this.limits = limits;
    }

    static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getInt() == ZIP;
        }
    }

    /** @return the media type of the document, or null where it is a ZIP of something else */
    String type() throws IOException {
        requireBoundedDirectory();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.zipEntries()) {
                throw new FileBomb();
            }
            String type = null;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String found = look(zip, entry);
                type = type == null ? found : type;
            }
            return type;
        } catch (IOException | IllegalArgumentException e) {
            // Names in an unknown charset are IllegalArgumentExceptions.
            throw new FileDamaged();
        }
    }

    /** The JDK reads a directory as a whole and believes its end record, so that record is looked at first. */
    private void requireBoundedDirectory() throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            int length = (int) Math.min(channel.size(), END_SIZE + LONGEST_COMMENT);
            ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            long position = channel.size() - length;
            while (tail.hasRemaining() && channel.read(tail, position + tail.position()) > 0) {
                continue;
            }
            for (int at = tail.position() - END_SIZE; at >= 0; at--) {
                if (tail.getInt(at) == END_OF_DIRECTORY) {
                    requireBounded(Integer.toUnsignedLong(tail.getInt(at + 12)));
                    return;
                }
            }
        }
        throw new FileDamaged();
    }

    private void requireBounded(long directoryBytes) {
        if (directoryBytes > (long) limits.zipEntries() * DIRECTORY_BYTES_PER_ENTRY) {
            throw new FileBomb();
        }
    }

    private String look(ZipFile zip, ZipEntry entry) throws IOException {
        boolean tells = entry.getName().equals("[Content_Types].xml") || entry.getName().equals("mimetype");
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count(read);
                if (tells && kept.size() < LONGEST_PART_LIST) {
                    kept.write(buffer, 0, read);
                }
            }
        }
        return tells ? typeIn(entry.getName(), kept.toString(StandardCharsets.UTF_8)) : null;
    }

    private void count(int bytes) throws IOException {
        unpacked += bytes;
        if (unpacked > limits.zipBytes()
                || unpacked > limits.zipUnsuspicious() && unpacked / limits.zipRatio() > Files.size(file)) {
            throw new FileBomb();
        }
    }

    private static String typeIn(String entry, String text) {
        if (entry.equals("mimetype")) {
            // OpenDocument 1.3, part 2, clause 3.3
            return text.startsWith("application/vnd.oasis.opendocument.") ? text.strip() : null;
        }
        return MAIN_PARTS.entrySet().stream().filter(part -> text.contains(part.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse(null);
    }
}
