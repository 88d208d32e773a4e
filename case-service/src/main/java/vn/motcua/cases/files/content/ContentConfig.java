package vn.motcua.cases.files.content;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where content lies and how long what nobody names is kept. */
@ConfigMapping(prefix = "motcua.files")
public interface ContentConfig {

    Kind store();

    /** Where uploads arrive, and where content lies if the store is the file system. */
    Path directory();

    /**
     * Content that no case names waits so long for a row: an upload is through in minutes, a mistaken deletion is noticed in
     * days.
     */
    @WithDefault("7D")
    Duration keepUnnamed();

    /** A file that is still arriving is written to more often than this. */
    @WithDefault("1H")
    Duration keepStaged();

    S3 s3();

    /** The kinds of stores. */
    enum Kind {
        FILE_SYSTEM,
        S3
    }

    /** A bucket; its keys come from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY of the environment and from nowhere else. */
    interface S3 {

        Optional<URI> endpoint();

        Optional<String> bucket();

        /** Stores other than Amazon's take any. */
        @WithDefault("us-east-1")
        String region();
    }
}
