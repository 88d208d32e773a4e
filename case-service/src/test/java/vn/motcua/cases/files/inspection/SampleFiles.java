package vn.motcua.cases.files.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as they come, and as they should not. */
public final class SampleFiles {

    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String ODT = "application/vnd.oasis.opendocument.text";

    private SampleFiles() {
    }

    /** A PDF as far as anyone looks, different for each seed. */
    public static byte[] pdf(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return startingWith(bytes, "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    }

    public static byte[] jpeg() {
        return startingWith(new byte[200],
                new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F' });
    }

    public static byte[] png() {
        return startingWith(new byte[200], new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' });
    }

    public static byte[] tiff() {
        return startingWith(new byte[200], new byte[] { 'I', 'I', 42, 0 });
    }

    public static byte[] program() {
        return startingWith(new byte[200], new byte[] { 'M', 'Z', (byte) 0x90, 0, 3 });
    }

    private static byte[] startingWith(byte[] bytes, byte[] start) {
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }

    /** Writes the entries of a ZIP. */
    public interface Entries {

        void write(ZipOutputStream zip) throws IOException;
    }

    public static byte[] zip(Entries entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entries.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void contentTypes(ZipOutputStream zip, String mainPart) throws IOException {
        entry(zip, "[Content_Types].xml", text("<?xml version=\"1.0\"?><Types><Override PartName=\"/main.xml\" ContentType=\""
                + mainPart + "\"/></Types>"));
    }

    public static byte[] office(String mainPart) {
        return zip(zip -> {
            contentTypes(zip, mainPart);
            entry(zip, "main.xml", text("<document/>"));
        });
    }

    public static byte[] docx() {
        return office(DOCX + ".main+xml");
    }

    public static byte[] xlsx() {
        return office(XLSX + ".main+xml");
    }

    public static byte[] odt() {
        return zip(zip -> {
            entry(zip, "mimetype", text(ODT));
            entry(zip, "content.xml", text("<office/>"));
        });
    }

    /** A document of a megabyte with a gigabyte of zeros in it. */
    public static byte[] bombOfZeros() {
        return zip(zip -> {
            contentTypes(zip, DOCX + ".main+xml");
            zip.putNextEntry(new ZipEntry("main.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 1024; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        });
    }

    /** A bomb whose directory says that each of its entries is a byte long. */
    public static byte[] bombThatLies() {
        byte[] bomb = bombOfZeros();
        ByteBuffer buffer = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 < bomb.length; i++) {
            if (buffer.getInt(i) == 0x02014b50) {
                buffer.putInt(i + 24, 1);
            }
        }
        return bomb;
    }

    /** Thousands of directory records that all point at one entry of a few megabytes, after D. Fifield's bomb. */
    public static byte[] bombOfOverlappingEntries() {
        byte[] one = zip(zip -> entry(zip, "a", new byte[4 * 1024 * 1024]));
        ByteBuffer buffer = ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN);
        int end = one.length - 22;
        int directory = buffer.getInt(end + 16);
        byte[] record = Arrays.copyOfRange(one, directory, end);
        int copies = 400;
        ByteBuffer bomb = ByteBuffer.allocate(directory + record.length * copies + 22).order(ByteOrder.LITTLE_ENDIAN);
        bomb.put(one, 0, directory);
        for (int i = 0; i < copies; i++) {
            bomb.put(record);
        }
        bomb.put(one, end, 22);
        bomb.putShort(bomb.capacity() - 22 + 8, (short) copies).putShort(bomb.capacity() - 22 + 10, (short) copies)
                .putInt(bomb.capacity() - 22 + 12, record.length * copies);
        return bomb.array();
    }

    public static byte[] bombOfManyEntries() {
        return zip(zip -> {
            for (int i = 0; i < 60_000; i++) {
                entry(zip, "entry-" + i, new byte[0]);
            }
        });
    }
}
