package vn.motcua.cases.files.content;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Bytes under their SHA-256. Content never changes, so every method may be called again, and by several replicas at once. Each
 * throws {@link IOException} when the store does not serve; what was asked for may then have happened or not.
 */
public interface ContentStore {

    /**
     * Keeps what was staged. When this returns, the content outlives a loss of power; before, there is all of it or nothing.
     * Content that is there already stays as it is.
     */
    void keep(StagedContent staged) throws IOException;

    boolean holds(Content content) throws IOException;

    /**
     * Writes a part of the content.
     *
     * @param from the first byte, counted from 0
     * @param length how many bytes; {@code from + length} is at most the content's size
     * @throws java.io.FileNotFoundException when the store does not hold it; nothing was written then
     */
    void write(Content content, long from, long length, OutputStream out) throws IOException;

    /** Removes the content; without effect where there is none. */
    void remove(String sha256) throws IOException;
}
