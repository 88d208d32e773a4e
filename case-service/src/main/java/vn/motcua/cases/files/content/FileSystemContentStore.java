package vn.motcua.cases.files.content;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A directory, its own or one that replicas share: {@code ab/cd/abcd…}. A rename makes content appear whole or not at all, and
 * whoever renames second puts the same bytes in the same place.
 */
final class FileSystemContentStore implements ContentStore {

    private final Path directory;

    FileSystemContentStore(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    @Override
    public void keep(StagedContent staged) throws IOException {
        if (holds(staged.content())) {
            return;
        }
        Path place = place(staged.content().sha256());
        synchronise(staged.file(), StandardOpenOption.WRITE);
        boolean newShelf = !Files.exists(place.getParent());
        Files.createDirectories(place.getParent());
        Files.move(staged.file(), place, StandardCopyOption.ATOMIC_MOVE);
        // A rename is on disk when its directory is, and a new directory when the one above it is.
        synchronise(place.getParent(), StandardOpenOption.READ);
        if (newShelf) {
            synchronise(place.getParent().getParent(), StandardOpenOption.READ);
            synchronise(directory, StandardOpenOption.READ);
        }
    }

    private static void synchronise(Path path, StandardOpenOption way) throws IOException {
        try (FileChannel channel = FileChannel.open(path, way)) {
            channel.force(true);
        }
    }

    @Override
    public boolean holds(Content content) throws IOException {
        try {
            return Files.size(place(content.sha256())) == content.size();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void write(Content content, long from, long length, OutputStream out) throws IOException {
        try (FileChannel channel = FileChannel.open(place(content.sha256()))) {
            WritableByteChannel sink = Channels.newChannel(out);
            long position = from;
            while (position < from + length) {
                long written = channel.transferTo(position, from + length - position, sink);
                if (written <= 0) {
                    throw new IOException("content " + content.sha256() + " is shorter than it was");
                }
                position += written;
            }
        } catch (NoSuchFileException e) {
            throw new FileNotFoundException(content.sha256());
        }
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    private Path place(String sha256) {
        return directory.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    @Override
    public String toString() {
        return "the directory " + directory;
    }
}
