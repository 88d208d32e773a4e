package vn.motcua.cases.files.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Receives content into files of its own, so that nothing larger than a buffer is ever held in memory. */
public final class Staging {

    private static final int BUFFER = 64 * 1024;
    private static final String SUFFIX = ".part";

    private final Path directory;

    /** @param directory made if it is missing; on one file system with the store's, where that is a file system */
    Staging(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    /**
     * Reads a stream to its end.
     *
     * @param limit how many bytes it may have
     * @throws ContentTooLarge at the first byte beyond the limit; nothing is left then
     * @throws UploadBroken when the stream breaks; nothing is left then
     * @throws IOException when the disk does not take it
     */
    public StagedContent receive(InputStream in, long limit) throws IOException {
        Path file = Files.createTempFile(directory, "", SUFFIX);
        try {
            return new StagedContent(file, copy(in, file, limit));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static Content copy(InputStream in, Path file, long limit) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
                size += read;
                if (size > limit) {
                    throw new ContentTooLarge(limit);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return new Content(HexFormat.of().formatHex(digest.digest()), size);
    }

    /** The sender's faults are told from the disk's. */
    private static int read(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new UploadBroken();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes what a killed process left: an upload at work writes to its file, so an old one is nobody's. */
    int sweep(Instant untouchedSince) throws IOException {
        int swept = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
            for (Path file : files) {
                swept += isOlder(file, untouchedSince) && Files.deleteIfExists(file) ? 1 : 0;
            }
        }
        return swept;
    }

    private static boolean isOlder(Path file, Instant instant) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (NoSuchFileException another) {
            return false;
        }
    }
}
