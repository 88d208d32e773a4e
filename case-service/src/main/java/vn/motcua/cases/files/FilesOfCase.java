package vn.motcua.cases.files;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.files.content.ContentStore;
import vn.motcua.cases.files.content.ContentUnavailable;
import vn.motcua.cases.intake.ReadingCases;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.Cases;
import vn.motcua.cases.life.SubmittedDocument.Form;
import vn.motcua.identity.CurrentCaller;

/** Reads and deletes the files of a case that the caller may see. */
@ApplicationScoped
public class FilesOfCase {

    private static final Logger LOG = Logger.getLogger(FilesOfCase.class);

    private final ReadingCases reading;
    private final Cases cases;
    private final CaseFiles files;
    private final ContentStore store;
    private final CurrentCaller caller;
    private final Clock clock;

    FilesOfCase(ReadingCases reading, Cases cases, CaseFiles files, ContentStore store, CurrentCaller caller, Clock clock) {
        this.reading = reading;
        this.cases = cases;
        this.files = files;
        this.store = store;
        this.caller = caller;
        this.clock = clock;
    }

    /** The case's own files, then those of the documents that it reuses: whoever may see a case may see what it rests on. */
    @Transactional
    public List<CaseFile> list(String code) {
        Case subject = reading.read(code);
        return Stream.concat(files.of(subject).stream(), reused(subject)).toList();
    }

    /** @throws CaseFileNotFound when the case neither has nor reuses such a file */
    @Transactional
    public CaseFile read(String code, String id) {
        Case subject = reading.read(code);
        return Stream.concat(files.of(subject).stream(), reused(subject)).filter(file -> file.id().toString().equals(id))
                .findFirst().orElseThrow(() -> new CaseFileNotFound(id));
    }

    private Stream<CaseFile> reused(Case subject) {
        return subject.documents().stream().filter(document -> document.form() == Form.REUSED)
                .flatMap(document -> CaseCode.parse(document.reusedFrom()).flatMap(cases::byCode).stream()
                        .flatMap(earlier -> files.of(earlier).stream())
                        .filter(file -> file.documentCode().equals(document.codeThere()))
                        .map(file -> file.as(document.code())));
    }

    /** Marks a file as deleted; its content goes once no case has named it for a while. */
    @Transactional
    public void delete(String code, String id, DeletionReason reason) {
        Case subject = reading.forUpdate(code);
        CaseFile file = files.of(subject).stream().filter(own -> own.id().toString().equals(id)).findFirst()
                .orElseThrow(() -> new CaseFileNotFound(id));
        FilingRules.requireDeletable(subject);
        files.delete(file, clock.instant().truncatedTo(ChronoUnit.MICROS), caller.get().username(), reason);
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
