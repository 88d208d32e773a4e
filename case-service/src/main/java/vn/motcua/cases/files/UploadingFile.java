package vn.motcua.cases.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.cases.files.content.Content;
import vn.motcua.cases.files.content.ContentNames;
import vn.motcua.cases.files.content.ContentStore;
import vn.motcua.cases.files.content.ContentTooLarge;
import vn.motcua.cases.files.content.ContentUnavailable;
import vn.motcua.cases.files.content.StagedContent;
import vn.motcua.cases.files.content.Staging;
import vn.motcua.cases.files.inspection.FileInspection;
import vn.motcua.cases.intake.ReadingCases;
import vn.motcua.cases.life.Case;
import vn.motcua.identity.CurrentCaller;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.time.UuidV7;

/**
 * Takes a file in: asks the rules, receives it, looks into it, keeps its content, and only then adds a row. Killed anywhere in
 * between, it leaves content that nobody names and that is swept later, and never a row without content.
 */
@ApplicationScoped
public class UploadingFile {

    private static final Logger LOG = Logger.getLogger(UploadingFile.class);

    private final ReadingCases reading;
    private final Catalogues catalogues;
    private final CaseFiles files;
    private final Staging staging;
    private final FileInspection inspection;
    private final ContentNames names;
    private final ContentStore store;
    private final FilesConfig config;
    private final CurrentCaller caller;
    private final Clock clock;

    UploadingFile(ReadingCases reading, Catalogues catalogues, CaseFiles files, Staging staging, FileInspection inspection,
            ContentNames names, ContentStore store, FilesConfig config, CurrentCaller caller, Clock clock) {
        this.reading = reading;
        this.catalogues = catalogues;
        this.files = files;
        this.staging = staging;
        this.inspection = inspection;
        this.names = names;
        this.store = store;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A file as it is sent.
     *
     * @param declaredType its {@code Content-Type}
     * @param declaredSize its {@code Content-Length}, or -1
     */
    public record Upload(String documentCode, String name, String declaredType, long declaredSize) {
    }

    /** What came of an upload: a new file, or the one with the same content that was there already. */
    public record Uploaded(CaseFile file, boolean isNew) {
    }

    public Uploaded upload(String code, Upload upload, InputStream body) {
        String name = FileName.of(upload.name());
        long limit = config.maxSize().asLongValue();
        requireOpen(reading.read(code), upload.documentCode());
        if (upload.declaredSize() > limit) {
            throw new ContentTooLarge(limit);
        }
        try (StagedContent staged = staging.receive(body, limit)) {
            String type = inspection.inspect(staged.file(), upload.declaredType(), name);
            names.announce(staged.content(), clock.instant());
            store.keep(staged);
            return QuarkusTransaction.requiringNew()
                    .call(() -> file(code, upload.documentCode(), name, type, staged.content()));
        } catch (IOException e) {
            LOG.error("The store of files does not serve", e);
            throw new ContentUnavailable();
        }
    }

    private Uploaded file(String code, String documentCode, String name, String type, Content content) {
        Case subject = reading.forUpdate(code);
        requireOpen(subject, documentCode);
        List<CaseFile> there = files.of(subject);
        Optional<CaseFile> same = there.stream().filter(
                file -> file.documentCode().equals(documentCode) && file.content().equals(content)).findFirst();
        if (same.isPresent()) {
            return new Uploaded(same.get(), false);
        }
        if (there.size() >= config.maxPerCase()) {
            throw new TooManyFiles(config.maxPerCase());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        CaseFile added = new CaseFile(UuidV7.at(now), subject.id(), subject.submittedOn(), documentCode, name, type, content,
                now, caller.get().username());
        files.add(added);
        return new Uploaded(added, true);
    }

    private void requireOpen(Case subject, String documentCode) {
        FilingRules.requireFiling(subject, documentCode);
        boolean known = documentCode.equals(CaseFile.RESULT)
                || catalogues.catalogue().pinned(subject.procedureCode(), subject.procedureVersion()).requiredDocuments()
                        .stream().anyMatch(document -> document.code().equals(documentCode));
        if (!known) {
            throw InvalidRequest.of("documentCode", "document-unknown", documentCode, subject.procedureCode());
        }
    }
}
