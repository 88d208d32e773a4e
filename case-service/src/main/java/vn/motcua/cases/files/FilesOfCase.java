package vn.motcua.cases.files;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import vn.motcua.cases.files.content.ContentStore;
import vn.motcua.cases.files.content.ContentUnavailable;
import vn.motcua.cases.intake.ReadingCases;
import vn.motcua.cases.life.Case;
import vn.motcua.identity.CurrentCaller;

/** Reads and deletes the files of a case that the caller may see. */
@ApplicationScoped
public class FilesOfCase {

    private static final Logger LOG = Logger.getLogger(FilesOfCase.class);

    private final ReadingCases reading;
    private final CaseFiles files;
    private final ContentStore store;
    private final CurrentCaller caller;
    private final Clock clock;

    FilesOfCase(ReadingCases reading, CaseFiles files, ContentStore store, CurrentCaller caller, Clock clock) {
        this.reading = reading;
        this.files = files;
        this.store = store;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public List<CaseFile> list(String code) {
        return files.of(reading.read(code));
    }

    /** @throws CaseFileNotFound when the case has no such file */
    @Transactional
    public CaseFile read(String code, String id) {
        return find(reading.read(code), id);
    }

    /** Marks a file as deleted; its content goes once no case has named it for a while. */
    @Transactional
    public void delete(String code, String id, DeletionReason reason) {
        Case subject = reading.forUpdate(code);
        CaseFile file = find(subject, id);
        FilingRules.requireDeletable(subject);
        files.delete(file, clock.instant().truncatedTo(ChronoUnit.MICROS), caller.get().username(), reason);
    }

    private CaseFile find(Case subject, String id) {
        try {
            return files.find(subject, UUID.fromString(id)).orElseThrow(() -> new CaseFileNotFound(id));
        } catch (IllegalArgumentException notAnId) {
            throw new CaseFileNotFound(id);
        }
    }

    /** @throws ContentUnavailable when the store does not have a file's content now */
    void requireContent(CaseFile file) {
        try {
            if (store.holds(file.content())) {
                return;
            }
            LOG.errorf("File %s has lost its content %s", file.id(), file.content().sha256());
        } catch (IOException e) {
            LOG.error("The store of files does not serve", e);
        }
        throw new ContentUnavailable();
    }

    /** Writes a part of a file, buffer by buffer. */
    void write(CaseFile file, ByteRange part, OutputStream out) throws IOException {
        store.write(file.content(), part.from(), part.length(), out);
    }
}
